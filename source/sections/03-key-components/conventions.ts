import type {CodeFacts} from '../../documents/facts.js';
import {namesParadigm} from '../02-system-structure/structure-said.js';
import {homeOf} from '../decision-home.js';
import {partDraft} from '../part-draft.js';
import {quote} from '../quotation.js';
import {searched} from '../refer.js';
import type {PartDraft} from '../section.js';
import {list} from '../table.js';
import {isTest, marked} from '../touched-paths.js';
import type {ComponentsGiven} from './components.js';
import {namesProtocol} from './protocols.js';

const shapes: readonly (readonly [string, RegExp])[] = [
	['Tests are named', /\.(?:test|spec)\.[a-z]+$/],
	['Tests are named', /Tests?\.(?:java|cs|kt)$/],
	['Tests are named', /_test\.(?:go|py)$/],
	['Migrations are named', /(?:^|\/)migrations?\/[^/]+\.sql$/],
];

const most = 12;
const conventional = /\b(?:money|currency|times?|dates?|naming|names|style|conventions?|formats?|code|errors?|identifiers?|ids|units?)\b/i;

const examplesIn = ({paths}: CodeFacts): readonly {readonly what: string; readonly path: string}[] =>
	shapes.flatMap(([what, pattern]) => {
		const path = paths.find(each => pattern.test(each));
		return path === undefined ? [] : [{what, path}];
	});

const testApart = ({paths}: CodeFacts): string | undefined => paths.find(path => isTest(path) && path.startsWith('test'));

/**
The paths that show a convention: the first of each kind.
*/
export const conventionPaths = (code: CodeFacts): readonly string[] => [
	...examplesIn(code).map(({path}) => path),
	...[testApart(code)].filter(path => path !== undefined),
];

/**
What the sources and the summary show of how things are done here.
*/
export const conventions = ({code, technicalSummary, useCase}: ComponentsGiven): PartDraft => {
	const shown = examplesIn(code).map(({what, path}) => `${what} as ${marked(path, 'exists')} is`);
	const folder = testApart(code);
	const apart = folder !== undefined && shown.length === 0 ? [`Tests stand apart, as ${marked(folder, 'exists')} does`] : [];
	const own = technicalSummary.decisions.filter(each => homeOf(each) === 3 && !namesProtocol(each) && !namesParadigm(each));
	// A long list is no list of conventions, but a document of another kind.
	const said = own.length > most ? own.filter(({category}) => conventional.test(category)) : own;
	return partDraft('conventions', {
		text: list([...shown, ...apart, ...said.map(quote)]),
		otherwise: `neither the sources nor the technical summary show a convention ${searched(useCase)}`,
	});
};

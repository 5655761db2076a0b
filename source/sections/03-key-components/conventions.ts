import {partDraft} from '../part-draft.js';
import {cite, quote} from '../quotation.js';
import type {PartDraft} from '../section.js';
import {list} from '../table.js';
import {isTest, marked} from '../touched-paths.js';
import {scopeOf} from '../use-case-facts.js';
import type {ComponentsGiven} from './components.js';

const shapes: readonly (readonly [string, RegExp])[] = [
	['Tests are named', /\.(?:test|spec)\.[a-z]+$/],
	['Tests are named', /Tests?\.(?:java|cs|kt)$/],
	['Tests are named', /_test\.(?:go|py)$/],
	['Migrations are named', /(?:^|\/)migrations?\/[^/]+\.sql$/],
];

const conventional = /\b(?:money|currency|times?|dates?|naming|names|style|conventions?|formats?|code|errors?|identifiers?|ids|units?)\b/i;

/**
What the sources and the summary show of how things are done here.
*/
export const conventions = ({code, technicalSummary, useCase}: ComponentsGiven): PartDraft => {
	const shown = shapes.flatMap(([what, pattern]) => {
		const example = code.paths.find(path => pattern.test(path));
		return example === undefined ? [] : [`${what} as ${marked(example, 'exists')} is`];
	});
	const folder = code.paths.find(path => isTest(path) && path.startsWith('test'));
	const apart = folder !== undefined && shown.length === 0 ? [`Tests stand apart, as ${marked(folder, 'exists')} does`] : [];
	const said = technicalSummary.decisions.filter(({category, version}) => version === null && conventional.test(category));
	return partDraft('conventions', {
		text: list([...shown, ...apart, ...said.map(quote)]),
		otherwise: `neither the sources nor the technical summary show a convention ${cite(scopeOf(useCase))}`,
	});
};

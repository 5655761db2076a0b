import type {Fact} from '../../documents/facts.js';
import {partDraft} from '../part-draft.js';
import {cite, citeRulings} from '../quotation.js';
import {refer, searched} from '../refer.js';
import {rulingsAbout} from '../rulings-on.js';
import type {PartDraft} from '../section.js';
import {table} from '../table.js';
import {marked, type TouchedPath} from '../touched-paths.js';
import {behaviourOf} from '../use-case-facts.js';
import type {ComponentsGiven} from './components.js';

const most = 8;
const path = /`((?:[\w@.-]+\/)+[\w@.-]+\.[A-Za-z]{1,5})`/g;

/**
The paths of files that a text names as code.
*/
export const pathsIn = ({text}: Pick<Fact, 'text'>): readonly string[] => [...text.matchAll(path)].map(match => match[1] ?? '');

const namedPaths = ({useCase, code}: ComponentsGiven, paths: readonly TouchedPath[]): readonly (readonly string[])[] => {
	const known = new Set(paths.map(each => each.path));
	const rows = [...behaviourOf(useCase), ...useCase.definitionOfDone].flatMap(fact => pathsIn(fact).map(each => ({fact, path: each})));
	return [...new Set(rows.map(row => row.path))]
		.filter(each => !known.has(each) && !each.endsWith('.md'))
		.map(each => [
			refer(rows.filter(row => row.path === each).map(({fact}) => fact)),
			marked(each, code.paths.includes(each) ? 'exists' : 'new'),
		]);
};

/**
The files that carry an entity of the use case, entity by entity, and the files that it names. A file that nobody named is not made up.
*/
export const sourceTree = (given: ComponentsGiven, paths: readonly TouchedPath[]): PartDraft => {
	const {useCase, rulings} = given;
	const first = (each: TouchedPath) => each.touched[0]?.entity;
	const entities = [...new Set(paths.flatMap(each => first(each) ?? []))];
	const rows = entities.map(entity => {
		const own = paths.filter(each => first(each) === entity);
		const files = own.slice(0, most).map(each => marked(each.path, 'exists'));
		const decided = citeRulings(rulingsAbout([entity, ...entity.attributes], rulings));
		return [`${cite([entity])} ${decided}`, `${files.join(', ')}${own.length > most ? ' …' : ''}`];
	});
	return partDraft('source-tree', {
		text: table(['For', 'Files'], [...rows, ...namedPaths(given, paths)]),
		otherwise: `no source file carries the name of an entity that the use case speaks of ${searched(useCase)}`,
	});
};

import {partDraft} from '../part-draft.js';
import {cite, citeRulings} from '../quotation.js';
import {rulingsAbout} from '../rulings-on.js';
import type {PartDraft} from '../section.js';
import {table} from '../table.js';
import {isTest, marked, type TouchedPath} from '../touched-paths.js';
import {behaviourOf, scopeOf} from '../use-case-facts.js';
import type {ComponentsGiven} from './components.js';

const most = 24;
const mostIds = 6;
const path = /`((?:[\w@.-]+\/)+[\w@.-]+\.[A-Za-z]{1,5})`/g;

const namedPaths = ({useCase, code}: ComponentsGiven, paths: readonly TouchedPath[]): readonly (readonly string[])[] => {
	const known = new Set(paths.map(each => each.path));
	const rows = [...behaviourOf(useCase), ...useCase.definitionOfDone].flatMap(fact =>
		[...fact.text.matchAll(path)].map(match => ({fact, path: match[1] ?? ''})),
	);
	return [...new Set(rows.map(row => row.path))]
		.filter(each => !known.has(each) && !each.endsWith('.md'))
		.map(each => [
			marked(each, code.paths.includes(each) ? 'exists' : 'new'),
			'named by the use case',
			cite(rows.filter(row => row.path === each).map(({fact}) => fact)),
		]);
};

/**
The files that carry what the use case speaks of, and the files it names. A file that nobody named is not made up.
*/
export const sourceTree = (given: ComponentsGiven, paths: readonly TouchedPath[]): PartDraft => {
	const {useCase, rulings} = given;
	const rows = paths.slice(0, most).map(each => {
		const facts = each.touched.flatMap(({entity}) => [entity, ...entity.attributes]);
		const decided = citeRulings(rulingsAbout(facts, rulings));
		const entities = each.touched.map(({entity}) => entity);
		const kind = isTest(each.path) ? 'test' : /(?:^|\/)migrations?\//i.test(each.path) ? 'migration' : 'source';
		return [marked(each.path, 'exists'), kind, `${cite(entities.slice(0, mostIds))} ${decided}`];
	});
	return partDraft('source-tree', {
		text: table(['File', 'What it is', 'Follows from'], [...rows, ...namedPaths(given, paths)]),
		otherwise: `no source file carries the name of an entity that the use case speaks of ${cite(scopeOf(useCase))}`,
	});
};

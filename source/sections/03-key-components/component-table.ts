import type {Fact, UseCase} from '../../documents/facts.js';
import {evidenceOf, externalSystems} from '../external-systems.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {cite} from '../quotation.js';
import {refer} from '../refer.js';
import type {PartDraft} from '../section.js';
import {table} from '../table.js';
import type {Touched} from '../touched-entities.js';
import {isTest, marked, type TouchedPath} from '../touched-paths.js';
import {carriersOf} from '../use-case-facts.js';
import type {ComponentsGiven} from './components.js';

type Component = {readonly name: string; readonly carries: string; readonly facts: readonly Fact[]};

const isMigration = (path: string): boolean => /(?:^|\/)migrations?\/|\.sql$/i.test(path);

/** A step of an alternative counts as the alternative: the row says where a component is met, not each sentence about it. */
const taking = (useCase: UseCase, facts: readonly Fact[]): {readonly main: readonly Fact[]; readonly failing: readonly Fact[]} => {
	const ids = new Set(facts.map(({id}) => id));
	return {
		main: carriersOf(useCase).filter(({id}) => ids.has(id)),
		failing: useCase.alternatives.filter(({id, steps}) => ids.has(id) || steps.some(step => ids.has(step.id))),
	};
};

const row = (useCase: UseCase, {name, carries, facts}: Component): readonly string[] => {
	const {main, failing} = taking(useCase, facts);
	return [name, carries, refer(main), refer(failing), refer(useCase.rules.filter(({id}) => facts.some(fact => fact.id === id)))];
};

const folders = (paths: readonly TouchedPath[]): readonly Component[] => {
	const sources = paths.filter(({path, folder}) => !isTest(path) && folder !== '' && !isMigration(path));
	const carrying = [...new Set(sources.map(({folder}) => folder))].map(folder => ({
		folder,
		touched: [...new Set(sources.filter(each => each.folder === folder).flatMap(each => each.touched))],
	}));
	const keyOf = (touched: readonly Touched[]): string => touched.map(({entity}) => entity.id).join(' ');
	// Layers that carry the same are met by the same: one row.
	return [...new Set(carrying.map(({touched}) => keyOf(touched)))].flatMap(key => {
		const alike = carrying.filter(({touched}) => keyOf(touched) === key);
		const touched = alike[0]?.touched ?? [];
		return [
			{
				name: alike.map(({folder}) => marked(folder, 'exists')).join(', '),
				carries: cite(touched.map(({entity}) => entity)),
				facts: touched.flatMap(({firstIn}) => firstIn),
			},
		];
	});
};

/**
The components: folders of the source tree that carry an entity of the use case, and systems outside; each with the steps it takes part in, the alternatives it is met by and the rules it keeps. Nothing is made up: where no folder is known, it asks.
*/
export const componentTable = ({useCase, technicalSummary}: ComponentsGiven, paths: readonly TouchedPath[]): PartDraft => {
	const outside = externalSystems(useCase, technicalSummary).map(system => ({
		name: `${system.name} (outside)`,
		carries: cite(evidenceOf(system)),
		facts: system.facts,
	}));
	const inside = folders(paths);
	const unowned = openQuestion(
		'components',
		'Which module takes this? No source file carries the name of anything that the use case speaks of.',
		{
			facts: [],
			isBlocking: true,
		},
	);
	return partDraft('components', {
		text: table(
			['Component', 'Carries', useCase.mainFlow.length > 0 ? 'Steps' : 'Answers', 'On failure', 'Rules'],
			[...inside, ...outside].map(component => row(useCase, component)),
		),
		questions: inside.length === 0 ? [unowned] : [],
		otherwise: '',
	});
};

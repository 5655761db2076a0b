import type {Fact, UseCase} from '../../documents/facts.js';
import {evidenceOf, externalSystems} from '../external-systems.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {cite} from '../quotation.js';
import type {PartDraft} from '../section.js';
import {table} from '../table.js';
import {isTest, marked, type TouchedPath} from '../touched-paths.js';
import {scopeOf} from '../use-case-facts.js';
import {names} from '../words.js';
import type {ComponentsGiven} from './components.js';

type Component = {readonly name: string; readonly carries: string; readonly facts: readonly Fact[]};

const failures = (useCase: UseCase, facts: readonly Fact[]): string => {
	const ids = new Set(facts.map(({id}) => id));
	return cite(useCase.alternatives.filter(({id, steps}) => ids.has(id) || steps.some(step => ids.has(step.id))));
};

const users = (useCase: UseCase, facts: readonly Fact[]): string =>
	cite(useCase.actors.filter(({name, role}) => role !== 'system' && facts.some(({text}) => names(text, name))));

const row = (useCase: UseCase, {name, carries, facts}: Component): readonly string[] => {
	const unfailing = facts.filter(
		({id}) => !useCase.alternatives.some(alternative => alternative.id === id || alternative.steps.some(step => step.id === id)),
	);
	return [name, carries, cite(unfailing), users(useCase, facts), failures(useCase, facts)];
};

const unique = (facts: readonly Fact[]): readonly Fact[] => [...new Map(facts.map(fact => [fact.id, fact])).values()];

const folders = (paths: readonly TouchedPath[]): readonly Component[] => {
	const sources = paths.filter(({path, folder}) => !isTest(path) && folder !== '' && !/migrations?\/|\.sql$/i.test(path));
	return [...new Set(sources.map(({folder}) => folder))].map(folder => {
		const own = sources.filter(each => each.folder === folder);
		const touched = own.flatMap(each => each.touched);
		const entities = [...new Set(touched.map(({entity}) => entity))];
		return {
			name: marked(folder, 'exists'),
			carries: cite(entities),
			facts: unique(touched.flatMap(({firstIn}) => firstIn)).filter(({id}) => !id.startsWith('OBJ')),
		};
	});
};

/**
The components: folders of the source tree that carry an entity of the use case, and systems outside. Nothing is made up: where neither is known, it asks.
*/
export const componentTable = (given: ComponentsGiven, paths: readonly TouchedPath[]): PartDraft => {
	const {useCase, technicalSummary} = given;
	const outside = externalSystems(useCase, technicalSummary).map(system => ({
		name: `${system.name} (outside)`,
		carries: cite(evidenceOf(system)),
		facts: unique(system.facts),
	}));
	const inside = folders(paths);
	const unowned = openQuestion(
		'components',
		'No source file carries the name of anything that this use case speaks of. Which module takes it?',
		{
			facts: scopeOf(useCase),
			isBlocking: true,
		},
	);
	return partDraft('components', {
		text: table(
			['Component', 'Carries', 'Responsible for', 'Used by', 'On failure'],
			[...inside, ...outside].map(component => row(useCase, component)),
		),
		questions: inside.length === 0 ? [unowned] : [],
		otherwise: '',
	});
};

import type {Actor, UseCase} from '../../documents/facts.js';
import {type ExternalSystem, externalSystems, isOwnSystem} from '../external-systems.js';
import {fence, identifier, label} from '../mermaid-text.js';
import {partDraft} from '../part-draft.js';
import {cite} from '../quotation.js';
import {numberOf, searched} from '../refer.js';
import type {PartDraft} from '../section.js';
import {names} from '../words.js';
import type {StructureGiven} from './structure.js';

const steps = (numbers: readonly string[]): string =>
	numbers.length === 0 ? '' : `${numbers.length === 1 ? 'step' : 'steps'} ${numbers.join(', ')}`;

/** What an actor does: the steps that begin with them; of stories, those that name them. */
const told = ({mainFlow, stories}: UseCase, {name}: Actor): string =>
	steps(mainFlow.filter(({actor}) => actor === name).map(({number}) => number)) ||
	stories
		.filter(({text}) => names(text, name))
		.map(({id}) => id)
		.join(', ');

/** The steps and alternatives that name a system; of other documents, that it is used. */
const used = ({facts}: ExternalSystem): string =>
	steps([...new Set(facts.map(numberOf).filter(number => /^(?:\d+|(?:\d+|\*)[a-z]+)$/.test(number)))]) || 'uses';

/**
Who and what the system under design meets: a C4 context diagram. An arrow is labelled with the steps or stories that tell of it.
*/
export const context = ({useCase, technicalSummary}: StructureGiven): PartDraft => {
	const people = useCase.actors.filter(({role}) => role !== 'system');
	const systems = externalSystems(useCase, technicalSummary);
	const lines = [
		'C4Context',
		...people.map(actor => `  Person(${identifier(actor.id)}, "${label(actor.name)}")`),
		`  System(own, "The system", "${label(useCase.title)}")`,
		...systems.map(({name}) => `  System_Ext(${identifier(`sys ${name}`)}, "${label(name)}")`),
		...people
			.map(actor => ({actor, does: told(useCase, actor)}))
			.filter(({does}) => does !== '')
			.map(({actor, does}) => `  Rel(${identifier(actor.id)}, own, "${label(does)}")`),
		...systems
			.filter(({facts}) => facts.length > 0)
			.map(system => `  Rel(own, ${identifier(`sys ${system.name}`)}, "${label(used(system))}")`),
	];
	return partDraft('context', {
		text: people.length + systems.length === 0 ? '' : fence('mermaid', lines.join('\n')),
		otherwise: `no actor but the system itself is named ${cite(useCase.actors.filter(isOwnSystem))} ${searched(useCase)}`,
	});
};

import type {Actor, Fact} from '../../documents/facts.js';
import {externalSystems, isOwnSystem} from '../external-systems.js';
import {fence, identifier, label} from '../mermaid-text.js';
import {partDraft} from '../part-draft.js';
import {cite} from '../quotation.js';
import type {PartDraft} from '../section.js';
import {list, stacked} from '../table.js';
import {behaviourOf, scopeOf} from '../use-case-facts.js';
import {indexed, mentioning} from '../words.js';
import type {StructureGiven} from './structure.js';

const mostIds = 4;
const ids = (facts: readonly Fact[]): string =>
	facts
		.slice(0, mostIds)
		.map(({id}) => id)
		.join(', ');

/**
Who and what the system under design meets: a C4 context diagram. An arrow is labelled with the facts that tell of it.
*/
export const context = ({useCase, technicalSummary}: StructureGiven): PartDraft => {
	const people = useCase.actors.filter(({role}) => role !== 'system');
	const systems = externalSystems(useCase, technicalSummary);
	const index = indexed(behaviourOf(useCase));
	const told = (actor: Actor): string => ids(mentioning(index, [actor.name]));
	const lines = [
		'C4Context',
		...people.map(actor => `  Person(${identifier(actor.id)}, "${label(actor.name)}")`),
		`  System(own, "The system", "${label(useCase.title)}")`,
		...systems.map(({name}) => `  System_Ext(${identifier(`sys ${name}`)}, "${label(name)}")`),
		...people.filter(actor => told(actor) !== '').map(actor => `  Rel(${identifier(actor.id)}, own, "${label(told(actor))}")`),
		...systems
			.filter(({facts}) => facts.length > 0)
			.map(({name, facts}) => `  Rel(own, ${identifier(`sys ${name}`)}, "${label(ids(facts))}")`),
	];
	const drawn = [...people, ...systems.flatMap(({actor, decision}) => [...(actor ? [actor] : []), ...(decision ? [decision] : [])])];
	return partDraft('context', {
		text: people.length + systems.length === 0 ? '' : stacked(list([`Drawn from ${cite(drawn)}`]), fence('mermaid', lines.join('\n'))),
		otherwise: `no actor but the system itself is named ${cite([...useCase.actors.filter(isOwnSystem), ...scopeOf(useCase)])}`,
	});
};

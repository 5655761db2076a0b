import {claimsOf} from '../../checks/conflicts/claims-of.js';
import type {Alternative, Step, UseCase} from '../../documents/facts.js';
import {isOwnSystem} from '../external-systems.js';
import {fence, identifier, label} from '../mermaid-text.js';
import {namesActor} from '../names-actor.js';
import {partDraft} from '../part-draft.js';
import {clipped} from '../quotation.js';
import {numberOf, refer, searched} from '../refer.js';
import type {PartDraft} from '../section.js';
import {type StatusValue, statusValues} from '../status-values.js';
import {stacked, table} from '../table.js';
import type {Touched} from '../touched-entities.js';
import {stepsOf} from '../use-case-facts.js';
import {names} from '../words.js';
import type {ComponentsGiven} from './components.js';

const isOwn = (name: string): boolean => isOwnSystem({name, role: 'system'});
const aliasOf = (name: string): string => (isOwn(name) ? 'own' : identifier(`p ${name}`));

const telling =
	/\b(?:shows?|says?|tells?|informs?|displays?|alerts?|asks?|offers?|confirms?|notif(?:y|ies)|warns?|prompts?|returns?|answers?|sends?|hands?|gives? back|presents?)\b/i;

const longest = 160;

type Scene = {readonly participants: readonly string[]; readonly people: readonly string[]; readonly person: string | null};

/** Whom a step speaks to: another participant that it names; what the system tells goes to whoever acted last. A person whom the system only deals with («checks that it belongs to the member») is told nothing. */
const target = ({actor, text}: Step, {participants, people, person}: Scene): string => {
	const from = actor ?? '';
	const isTold = telling.test(text);
	const named = participants.find(
		name => name !== from && !isOwn(name) && namesActor(text, name, participants) && (!isOwn(from) || isTold || !people.includes(name)),
	);

	if (named !== undefined) {
		return aliasOf(named);
	}

	return aliasOf(!isOwn(from) ? 'system' : person !== null && isTold ? person : from);
};

const arrows = (steps: readonly Step[], participants: readonly string[], people: readonly string[]): readonly string[] => {
	let person: string | null = null;
	return steps.map(step => {
		person = people.find(name => name === step.actor) ?? person;
		const to = target(step, {participants, people, person});
		return `  ${aliasOf(step.actor ?? '')}->>${to}: ${label(step.number)} ${label(clipped(step.text, longest))}`;
	});
};

/** Where a step can go otherwise: the alternatives themselves are told in section 1. */
const note = ({number}: Step, alternatives: readonly Alternative[]): readonly string[] => {
	const named = alternatives.filter(({at}) => at === number).map(alternative => numberOf(alternative) || 'otherwise');
	return named.length === 0 ? [] : [`  Note right of own: or ${label([...new Set(named)].join(', '))}`];
};

const participantsOf = (useCase: UseCase): readonly string[] => {
	const steps = stepsOf(useCase);
	const acting = new Set(steps.flatMap(({actor}) => (actor === null ? [] : [actor])));
	return [...new Set([...acting, ...useCase.actors.map(({name}) => name)])]
		.filter(name => !isOwn(name))
		.filter(name => acting.has(name) || steps.some(({text}) => names(text, name)));
};

const diagram = (useCase: UseCase): string => {
	const participants = participantsOf(useCase);
	const people = participants.filter(name => useCase.actors.some(actor => actor.name === name && actor.role !== 'system'));
	const drawn = arrows(useCase.mainFlow, participants, people);
	return [
		'sequenceDiagram',
		...participants.map(name => `  participant ${aliasOf(name)} as ${label(name)}`),
		'  participant own as System',
		...useCase.mainFlow.flatMap((step, index) => [...drawn.slice(index, index + 1), ...note(step, useCase.alternatives)]),
	].join('\n');
};

const changes = (useCase: UseCase, values: readonly StatusValue[]): string => {
	const who = (text: string): string =>
		useCase.actors
			.filter(({name}) => names(text, name))
			.map(({name}) => name)
			.join(', ');
	return table(
		['Criterion', 'Who', 'State after it'],
		useCase.acceptance.flatMap(criterion => {
			const set = values.filter(({setBy}) => setBy.includes(criterion));
			const story = useCase.stories.find(({id}) => id === criterion.story);
			const state = set.map(({entity, attribute, value}) => `\`${value}\` [DM:${entity.name}.${attribute.name}]`).join(' ');
			return set.length === 0 ? [] : [[refer([criterion]), who(criterion.text) || who(story?.text ?? ''), state]];
		}),
	);
};

/**
The main flow as a sequence diagram, where it has three steps or more and each says who acts; of stories, which criterion changes which state.
*/
export const sequences = ({useCase, domainModel}: ComponentsGiven, touched: readonly Touched[]): PartDraft => {
	const {acceptance} = useCase;
	const mainFlow = useCase.mainFlow.filter(({text}) => !/^(?:the )?use case ends\W*$/i.test(text));
	const isOrdered = mainFlow.length >= 3 && mainFlow.every(({actor}) => actor !== null);
	const drawn = isOrdered ? fence('mermaid', diagram({...useCase, mainFlow})) : '';
	const changed = changes(useCase, statusValues(touched, acceptance, claimsOf(useCase, domainModel)));
	const reason =
		mainFlow.length > 0 ? 'not every step says who acts' : 'no numbered steps, and no criterion sets a value of the domain model';
	return partDraft('sequences', {text: stacked(drawn, changed), otherwise: `${reason} ${searched(useCase)}`});
};

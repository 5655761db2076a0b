import type {Alternative, Step, UseCase} from '../../documents/facts.js';
import {isOwnSystem} from '../external-systems.js';
import {fence, identifier, label} from '../mermaid-text.js';
import {partDraft} from '../part-draft.js';
import {cite, clipped} from '../quotation.js';
import type {PartDraft} from '../section.js';
import {type StatusValue, statusValues} from '../status-values.js';
import {list, stacked, table} from '../table.js';
import type {Touched} from '../touched-entities.js';
import {conditionOf, scopeOf, stepsOf} from '../use-case-facts.js';
import {names} from '../words.js';
import type {ComponentsGiven} from './components.js';

const isOwn = (name: string): boolean => isOwnSystem({name, role: 'system'});
const aliasOf = (name: string): string => (isOwn(name) ? 'own' : identifier(`p ${name}`));

const target = (step: Step, participants: readonly string[]): string => {
	const from = step.actor ?? '';
	const named = participants.find(name => name !== from && !isOwn(name) && names(step.text, name));
	return aliasOf(named ?? (isOwn(from) ? from : 'system'));
};

const arrow = (step: Step, participants: readonly string[], indent: string): string =>
	`${indent}${aliasOf(step.actor ?? '')}->>${target(step, participants)}: ${label(step.number)} ${label(clipped(step.text))}`;

const isDrawn = ({at, steps}: Alternative, {number}: Step): boolean =>
	at === number && steps.length > 0 && steps.every(({actor}) => actor !== null);

const branches = (useCase: UseCase, step: Step, participants: readonly string[]): readonly string[] =>
	useCase.alternatives
		.filter(alternative => isDrawn(alternative, step))
		.flatMap(alternative => [
			`  opt ${label(clipped(conditionOf(alternative).text))}`,
			...alternative.steps.map(each => arrow(each, participants, '    ')),
			'  end',
		]);

const diagram = (useCase: UseCase): string => {
	const acting = stepsOf(useCase).flatMap(({actor}) => (actor === null ? [] : [actor]));
	const participants = [
		...new Set([...acting.filter(name => !isOwn(name)), ...useCase.actors.map(({name}) => name).filter(name => !isOwn(name))]),
	].filter(name => acting.includes(name) || stepsOf(useCase).some(({text}) => names(text, name)));
	return [
		'sequenceDiagram',
		...participants.map(name => `  participant ${aliasOf(name)} as ${label(name)}`),
		'  participant own as System',
		...useCase.mainFlow.flatMap(step => [arrow(step, participants, '  '), ...branches(useCase, step, participants)]),
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
			return set.length === 0 ? [] : [[cite([criterion]), who(criterion.text) || who(story?.text ?? ''), state]];
		}),
	);
};

/**
The main flow as a sequence diagram, where it has three steps or more and each says who acts; of stories, which criterion changes which state.
*/
export const sequences = ({useCase}: ComponentsGiven, touched: readonly Touched[]): PartDraft => {
	const {acceptance} = useCase;
	const mainFlow = useCase.mainFlow.filter(({text}) => !/^(?:the )?use case ends\W*$/i.test(text));
	const isOrdered = mainFlow.length >= 3 && mainFlow.every(({actor}) => actor !== null);
	const drawn = isOrdered
		? stacked(
				list([
					`Drawn from ${cite([...mainFlow, ...useCase.alternatives.filter(alternative => mainFlow.some(step => isDrawn(alternative, step)))])}`,
				]),
				fence('mermaid', diagram({...useCase, mainFlow})),
			)
		: '';
	const changed = changes(useCase, statusValues(touched, acceptance));
	const reason =
		mainFlow.length > 0 ? 'not every step says who acts' : 'no numbered steps, and no criterion sets a value of the domain model';
	return partDraft('sequences', {text: stacked(drawn, changed), otherwise: `${reason} ${cite(scopeOf(useCase))}`});
};

import type {UseCase} from '../../documents/facts.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {cite, quote} from '../quotation.js';
import {searched} from '../refer.js';
import type {OutlineQuestion, PartDraft} from '../section.js';
import {list, table} from '../table.js';
import {behaviourOf, stepsOf} from '../use-case-facts.js';
import {indexed, mentioning} from '../words.js';
import type {AlignmentGiven} from './alignment.js';
import {flows} from './flows.js';
import {requirements} from './requirements.js';
import {strengths} from './strengths.js';
import {trace} from './trace.js';

const objectives = (useCase: UseCase): PartDraft => {
	const stated = useCase.objectives.length > 0 ? useCase.objectives : useCase.stories;
	return partDraft('objectives', {
		text: list(stated.map(quote)),
		questions:
			stated.length > 0
				? []
				: [
						openQuestion('objectives', `Which objective does «${useCase.title}» serve, and how is it measured that it was reached?`, {
							facts: [],
						}),
					],
		otherwise: '',
	});
};

const nobody = (): OutlineQuestion =>
	openQuestion('actors', 'Who acts in this use case, and which systems take part? No document names an actor.', {facts: []});

const silent = (useCase: UseCase): readonly OutlineQuestion[] => {
	const index = indexed([...behaviourOf(useCase), ...stepsOf(useCase).map(step => ({...step, text: `${step.actor ?? ''} ${step.text}`}))]);
	const open = useCase.actors.filter(({name}) => mentioning(index, [name]).length === 0);
	const who = open.map(({name, id}) => `${name} [${id}]`).join(', ');
	return open.length === 0
		? []
		: [
				openQuestion('silent-actors', `No step, criterion or rule names ${who}. What happens for them here, and where do they see it?`, {
					facts: open,
				}),
			];
};

const actors = (useCase: UseCase): PartDraft =>
	partDraft('actors', {
		text: table(
			['Actor', 'Role', 'In the document'],
			useCase.actors.map(actor => [actor.name, actor.role, actor.text === actor.name ? cite([actor]) : quote(actor)]),
		),
		questions: useCase.actors.length > 0 ? silent(useCase) : [nobody()],
		otherwise: '',
	});

const assumptions = (useCase: UseCase): PartDraft =>
	partDraft('assumptions', {
		text: list(useCase.assumptions.map(quote)),
		otherwise: `the use case states no assumption ${searched(useCase)}`,
	});

const goals = (useCase: UseCase): PartDraft =>
	partDraft('goals', {
		text: list(useCase.outOfScope.map(fact => `Non-goal: ${quote(fact)}`)),
		otherwise: `no document leaves anything out; the goals are the objectives above ${searched(useCase)}`,
	});

/**
What follows by rule for section 1.
*/
export const outline = ({useCase, rulings}: AlignmentGiven): readonly PartDraft[] => [
	objectives(useCase),
	actors(useCase),
	flows(useCase, rulings),
	requirements(useCase, rulings),
	assumptions(useCase),
	strengths(useCase),
	goals(useCase),
	trace(useCase),
];

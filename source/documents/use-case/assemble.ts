import type {Actor, Alternative, Entity, Fact, NotUnderstood, Place, Requirement, Step, UseCase} from '../facts.js';
import {uniqueIds} from '../ids.js';
import {actorOfStep, type Collected, type ListName} from './collect.js';
import type {Draft} from './draft.js';
import type {StepDraft} from './flows.js';
import {readQuality} from './quality.js';

export type Assembled = Omit<UseCase, 'path' | 'id' | 'title' | 'family' | 'language'>;

const draftsOf = ({stories, actors, main, alternatives, acceptance, lists}: Collected): readonly Draft[] => [
	...stories.map(({draft}) => draft),
	...actors.map(({draft}) => draft),
	...main.map(({draft}) => draft),
	...alternatives.flatMap(({draft, steps}) => [draft, ...steps.map(step => step.draft)]),
	...acceptance.map(({draft}) => draft),
	...Object.values(lists).flat(),
];

/**
The use case with every id the only one of its kind. An id that the document gives twice is told as not understood, with the name it got here.
*/
export const assemble = (
	collected: Collected,
	path: string,
	data: readonly Entity[],
): {readonly parts: Assembled; readonly twice: readonly NotUnderstood[]} => {
	const drafts = [...draftsOf(collected)].sort((a, b) => a.line - b.line);
	const unique = uniqueIds(drafts);
	const ids = new Map(drafts.map((draft, index) => [draft, unique[index] ?? draft.id]));
	const placeOf = ({line, endLine}: Draft): Place => ({path, line, endLine});
	const factOf = (draft: Draft): Fact => ({id: ids.get(draft) ?? draft.id, text: draft.text, place: placeOf(draft)});
	const list = (name: ListName): readonly Fact[] => collected.lists[name].map(factOf);
	const names = collected.actors.map(({name}) => name).sort((a, b) => b.length - a.length);
	const stepOf = ({draft, number, by}: StepDraft): Step => ({...factOf(draft), number, actor: by ?? actorOfStep(draft.text, names)});
	const storyIds = new Map(collected.stories.map(({line, draft}) => [line, ids.get(draft) ?? draft.id]));

	return {
		parts: {
			stories: collected.stories.map(({draft, title}) => ({...factOf(draft), title})),
			objectives: list('objectives'),
			actors: collected.actors.map(({draft, name, role}): Actor => ({...factOf(draft), name, role})),
			triggers: list('triggers'),
			preconditions: list('preconditions'),
			guarantees: list('guarantees'),
			mainFlow: collected.main.map(stepOf),
			alternatives: collected.alternatives.map(
				({draft, at, condition, steps}): Alternative => ({...factOf(draft), at, condition, steps: steps.map(stepOf)}),
			),
			requirements: list('requirements').map((fact): Requirement => ({...fact, quality: readQuality(fact.text)})),
			acceptance: collected.acceptance.map(({draft, story}) => ({...factOf(draft), story: storyIds.get(story) ?? null})),
			definitionOfDone: list('definitionOfDone'),
			rules: list('rules'),
			constraints: list('constraints'),
			assumptions: list('assumptions'),
			outOfScope: list('outOfScope'),
			openQuestions: list('openQuestions'),
			data,
		},
		twice: drafts
			.filter(draft => draft.isOwn && ids.get(draft) !== draft.id)
			.map(draft => ({
				text: draft.text,
				place: placeOf(draft),
				why: `The id ${draft.id} is given more than once; here it is called ${ids.get(draft)}.`,
			})),
	};
};

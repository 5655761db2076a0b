import type {Effects, Planner} from '../effects.js';
import {readCold} from './claude/cold-reading/read-cold.js';
import type {Desk} from './claude/desk.js';
import {draft} from './claude/drafting/draft.js';
import {findConflicts} from './claude/finding/find-conflicts.js';
import {preparing} from './claude/preparing.js';
import {propose} from './claude/proposing/propose.js';
import type {ClaudeSettings} from './claude/settings.js';

const name = 'Claude';

const notChecked = [
	'whether the model found every conflict in meaning',
	'whether the reasons it gives for a choice are the best ones',
	'numbers that it calls an estimate',
];

/**
The planner that reasons: a model reads the documents and the code, raises what collides, and drafts. It looks through effects only, so whatever it was told is remembered like an answer, and it writes nothing.
*/
export const claude = (settings: ClaudeSettings): Planner => {
	const desks = new WeakMap<Effects, Desk>();
	let latest: Desk | null = null;

	const deskFor = (effects: Effects): Desk => {
		const desk = desks.get(effects);

		if (!desk) {
			throw new Error('The Claude planner was not prepared');
		}

		return desk;
	};

	return {
		about: {
			name,
			get model() {
				return latest?.model().id ?? settings.model;
			},
			notChecked,
		},
		offers: {revise: true},
		prepare: async ({context}, effects) => {
			const prepared = await preparing(settings, context, effects);
			const introduce = (): void => effects.tell({type: 'planned-by', name: `${name}, ${prepared.model().id}`, notChecked});
			latest = {
				...prepared,
				choose: other => {
					prepared.choose(other);
					introduce();
				},
			};
			desks.set(effects, latest);
			introduce();
		},
		conflicts: async (request, effects) => findConflicts(request, deskFor(effects)),
		draft: async (request, effects) => draft(request, deskFor(effects)),
		propose: async (request, effects) => propose(request, deskFor(effects)),
		readCold: async (request, effects) => readCold(request, deskFor(effects)),
	};
};

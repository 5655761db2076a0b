import type {Answer, Decided, Question, Snapshot, Verdict} from '../../source/effects.js';
import type {InnerEffects} from '../../source/journal/inner.js';

export const answer = (choice: string, rest: Partial<Answer> = {}): Answer => ({
	choice,
	text: null,
	forAll: false,
	at: '2026-01-01T00:00:00.000Z',
	by: 'human',
	...rest,
});

export const approved = (text: string, rest: Partial<Decided> = {}): Verdict & Decided => ({
	verdict: 'approved',
	text,
	left: [],
	at: '2026-01-01T00:00:00.000Z',
	by: 'human',
	...rest,
});

export const choice = (id: string, about: Question['about'], options: readonly string[] = ['yes', 'no']): Question => ({
	id,
	about,
	shown: {
		kind: 'choice',
		title: id,
		body: '',
		options: options.map(option => ({id: option, label: option, effect: ''})),
		recommended: null,
		takesText: true,
		isHolding: true,
	},
});

export const snapshotOf = (files: Record<string, string | null>): Snapshot => ({files, manifests: [], tree: 'tree', seen: {}});

/**
Inner effects that fail unless a test says what they give.
*/
export const innerEffects = (given: Partial<InnerEffects>): InnerEffects => {
	const unexpected = (name: string) => async (): Promise<never> => {
		throw new Error(`Unexpected ${name}`);
	};

	return {
		inputs: unexpected('inputs'),
		read: unexpected('read'),
		survey: unexpected('survey'),
		model: unexpected('model'),
		look: unexpected('look'),
		check: unexpected('check'),
		apply: unexpected('apply'),
		ask: unexpected('ask'),
		review: unexpected('review'),
		tell: () => {},
		...given,
	};
};

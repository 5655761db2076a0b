import type {Question} from '../../source/effects.js';

/**
A failure that is tried again by itself.
*/
export const failure = (seconds: number): Question => ({
	id: 'model/failure',
	about: {id: 'section/3', kind: 'rate-limited'},
	shown: {
		kind: 'choice',
		title: 'api.anthropic.com asks to wait',
		body: 'It passes by itself.',
		options: [
			{id: 'again', label: 'Try again', effect: ''},
			{id: 'leave', label: 'Save and leave', effect: ''},
		],
		recommended: null,
		takesText: false,
		isHolding: false,
		countdown: {seconds, choice: 'again'},
	},
});

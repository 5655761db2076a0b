import type {Planner} from '../effects.js';
import {draft} from './offline/draft.js';
import {propose} from './offline/propose.js';
import {readCold} from './offline/read-cold.js';

/**
The planner without a model: it compiles the documents into an outline by rule, and asks wherever judgement is needed. The same input gives the same bytes.
*/
export const offline: Planner = {
	about: {
		name: 'offline',
		model: null,
		notChecked: [
			'whether two statements contradict each other in meaning',
			'whether a requirement can be built as it is stated',
			'whether the words of a rule and the words of a requirement speak of the same thing',
			'whether something that the use case needs is said nowhere',
			'current documentation of the libraries',
		],
	},
	offers: {revise: false},
	prepare: async () => {},
	conflicts: async ({stops}) => stops,
	draft,
	propose: async request => propose(request),
	readCold: async request => readCold(request),
};

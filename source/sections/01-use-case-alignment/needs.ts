import type {AlignmentGiven} from './alignment.js';

/**
What section 1 draws on: all that the use case says, but for its data.
*/
export const needs = ({useCase, rulings}: AlignmentGiven): AlignmentGiven => ({
	useCase: {...useCase, data: [], openQuestions: []},
	rulings,
});

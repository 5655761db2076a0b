import type {Plan} from '../documents/plan/plan.js';
import type {Finding} from './finding.js';

/**
The most characters and lines of a plan that is read: many times those of the longest plan that anybody builds from.
*/
const mostCharacters = 2_000_000;

const mostLines = 40_000;

/**
Finds plans that are too long to check, which are not plans: nothing else is looked for in one.
*/
export const planSize = ({path, text}: Pick<Plan, 'path' | 'text'>): readonly Finding[] => {
	const lines = text.length > mostLines ? text.split('\n', mostLines + 1).length : 1;

	if (text.length <= mostCharacters && lines <= mostLines) {
		return [];
	}

	const size =
		text.length > mostCharacters ? `${mostCharacters.toLocaleString('en-US')} characters` : `${mostLines.toLocaleString('en-US')} lines`;
	return [
		{
			check: 'plan-size',
			severity: 'error',
			subject: 'plan',
			message: `Unexpected plan of more than ${size}, expected one that can be read; nothing else in it was checked`,
			place: {path, line: 1, endLine: 1},
			other: null,
			offending: size,
		},
	];
};

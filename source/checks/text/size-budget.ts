import type {Finding} from '../finding.js';
import type {Stretch} from '../stretch.js';

/**
The most lines of a section, without its blank lines and the blocks in it: what a person reads at one sitting.
*/
const most = 250;

/**
Finds sections that are longer than a person reads at one sitting: more than 250 lines beside blank ones and code. Advice only.
*/
export const sizeBudget = ({subject, number, marks, placeAt}: Stretch): readonly Finding[] => {
	const fenced = marks.fences.reduce((all, {line, endLine}) => all + endLine - line + 1, 0);
	const lines = marks.masked.raw.split('\n').filter(line => line.trim() !== '').length - fenced;
	return number === null || lines <= most
		? []
		: [
				{
					check: 'size-budget',
					severity: 'advice',
					subject,
					message: `Unexpected length of ${lines} lines, expected at most ${most}`,
					place: placeAt(1),
					other: null,
					offending: '',
				},
			];
};

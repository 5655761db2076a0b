import type {Finding} from '../finding.js';
import {offendingText, type Stretch} from '../stretch.js';
import {tablesIn} from './tables.js';
import {columnTotals, rowTotals, type WrongTotal} from './totals.js';

const shown = (number: number): string => String(Number(number.toFixed(4)));

/**
Finds totals in tables that are not what their own rows or columns come to: sums, weighted scores, impact times likelihood, shares of a hundred.

A matrix that does not add up has decided something by accident. A total counts as right when any usual reading of the table gives it; where no total of a table fits a reading, the table means something else and nothing is said.
*/
export const sumsAddUp = (stretch: Stretch): readonly Finding[] => {
	const lines = stretch.marks.masked.raw.split('\n');
	return tablesIn(stretch)
		.flatMap((table): readonly WrongTotal[] => [...columnTotals(table), ...rowTotals(table)])
		.map(({line, name, stated, computed, how}) => ({
			check: 'sums-add-up',
			severity: 'error',
			subject: name,
			message: `Unexpected total ${shown(stated)} of ${name}, expected ${shown(computed)} (${how})`,
			place: stretch.placeAt(line),
			other: null,
			offending: offendingText(lines[line - 1] ?? ''),
		}));
};

import {expect, test} from 'vitest';
import {commented} from '../../../source/ui/ink/screens/commented.js';
import {row, textOf} from '../../../source/ui/markdown/row.js';

const text = 'One\n\n- two that is long\n';
const rows = [row('One', 'plain', 1), row(''), row('• two that', 'plain', 3), row('  is long', 'plain', 3)];
const shown = (quote: string) => commented(rows, text, [{quote, text: 'why?'}], 80).map(textOf);

test('a comment stands below the last row of its line', () => {
	expect(shown('- two that is long')).toEqual(['One', '', '• two that', '  is long', '  » why?']);
	expect(shown('One')).toEqual(['One', '  » why?', '', '• two that', '  is long']);
});

test('a comment whose line is gone stands at the end, with the line', () => {
	expect(shown('- three').slice(rows.length)).toEqual(['', '» On a line that is gone, «- three»: why?']);
});

test('without a comment nothing is added', () => {
	expect(commented(rows, text, [], 80)).toEqual(rows);
});

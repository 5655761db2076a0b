import chalk from 'chalk';
import {render} from 'ink-testing-library';
import {expect, test} from 'vitest';
import {Rows} from '../../../source/ui/ink/rows.js';
import type {Row} from '../../../source/ui/markdown/row.js';

const rows: readonly Row[] = [
	{spans: [{text: '- was', tone: 'removed'}], line: 1},
	{
		spans: [
			{text: '+ is ', tone: 'added'},
			{text: 'now', tone: 'added-word'},
		],
		line: 2,
	},
	{spans: [], line: null},
	{spans: [{text: 'A line that is longer than its room', tone: 'plain'}], line: 3},
];

const cases: ReadonlyArray<readonly [name: string, hasColour: boolean, frame: readonly string[]]> = [
	[
		'in colour',
		true,
		[chalk.red('- was'), '\u001B[32m+ is \u001B[7m\u001B[1mnow\u001B[39m\u001B[22m\u001B[27m', '', 'A line that is long…'],
	],
	['without colour, weight and signs stay', false, ['- was', `+ is ${chalk.inverse.bold('now')}`, '', 'A line that is long…']],
];

for (const [name, hasColour, frame] of cases) {
	test(name, () => {
		const {lastFrame, unmount} = render(<Rows rows={rows} width={20} hasColour={hasColour} />);
		const shown = lastFrame()
			?.split('\n')
			.map(line => line.trimEnd());
		unmount();
		expect(shown).toEqual(frame);
	});
}

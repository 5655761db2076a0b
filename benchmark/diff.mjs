import {bundle} from './bundle.mjs';
import {environment, median, quantile, withFolder} from './measure.mjs';
import {openTerminal, readable} from './terminal.mjs';

const pause = async milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
const firstRow = output => [...readable(output).matchAll(/(\d+)–\d+ of \d+ rows/g)].at(-1)?.[1];

/**
The diff of a file of 10,000 lines with 100 changes: the first frame after the key that asks for it, and scrolling.
*/
export const diff = async bare =>
	withFolder(async folder => {
		const entry = await bundle('front-entry.ts', folder);
		const env = environment(folder);
		const frames = [];
		const latencies = [];

		for (let run = 0; run < 5; run++) {
			const terminal = openTerminal([entry, 'diff'], {env});

			try {
				await terminal.until(output => readable(output).includes('Show the change'));
				await pause(900);
				terminal.forget();
				const asked = performance.now();
				terminal.write('1');
				frames.push((await terminal.until(output => firstRow(output) !== undefined)) - asked);

				for (let number = 0; number < 40; number++) {
					await pause(40);
					const top = firstRow(terminal.output());
					const pressed = performance.now();
					terminal.write(number % 2 === 0 ? ' ' : 'j');
					latencies.push((await terminal.until(output => firstRow(output) !== top)) - pressed);
				}
			} finally {
				terminal.close();
			}
		}

		const p99 = quantile(latencies, 0.99);
		return [
			{
				what: 'diff of 10,000 lines, first frame',
				figure: median(frames),
				unit: 'ms',
				ratio: median(frames) / bare,
				target: '≤ 200 ms',
				isMet: median(frames) <= 200,
			},
			{
				what: `diff of 10,000 lines, scrolling, p99 of ${latencies.length}`,
				figure: p99,
				unit: 'ms',
				ratio: null,
				target: '≤ 60 ms',
				isMet: p99 <= 60,
			},
		];
	});

import {cpSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {bundle} from './bundle.mjs';
import {largeSection} from './large-section.mjs';
import {environment, median, program, timeNode, withFolder} from './measure.mjs';
import {openTerminal, readable} from './terminal.mjs';

const example = fileURLToPath(new URL('../examples/billing', import.meta.url));
const scrolledUp = output => /\d+–\d+ of \d+ rows/.test(readable(output));
const atTheEnd = output => /end of \d+ rows/.test(readable(output));
const pause = async milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

/** One key, the milliseconds until a frame shows what it did, and whether the checks ended meanwhile. */
const press = async (terminal, key, isShown, rest = 0) => {
	terminal.forget();
	const pressed = performance.now();
	terminal.write(key);
	const latency = (await terminal.until(isShown)) - pressed;
	await pause(rest);
	// Rows that did not change are not drawn again: the bar comes when it no longer says «checking».
	return {latency, hasEnded: /\d+ findings?(?!s|, checking)/.test(readable(terminal.output()))};
};

/** Opens a session at section 4, replaces its text by one with much to prove, and presses keys for as long as it is checked; then as many again, to compare with. */
const keysWhileChecking = async folder => {
	const project = join(folder, 'billing');
	const home = join(folder, 'home');
	cpSync(example, project, {recursive: true});
	writeFileSync(join(folder, 'large.md'), largeSection());
	writeFileSync(join(folder, 'editor.mjs'), `import {copyFileSync} from 'node:fs';\ncopyFileSync(process.argv[2], process.argv[3]);\n`);
	const env = {...environment(home), VISUAL: `${process.execPath} ${join(folder, 'editor.mjs')} ${join(folder, 'large.md')}`};
	const entry = await bundle('checked-entry.ts', folder);
	const {output: session} = await timeNode([entry, project, join(home, 'sessions')], {env, cwd: project});
	const terminal = openTerminal([program, 'resume', session], {env, cwd: project});
	const latencies = [];
	const quiet = [];

	try {
		await terminal.until(output => /Step 4/.test(readable(output)));
		terminal.forget();
		terminal.write('e');
		await terminal.until(output => /checking/.test(readable(output)) && / of [23]\d{3} rows/.test(readable(output)), 30_000);
		const begun = performance.now();
		await press(terminal, 'G', atTheEnd);

		const next = async number => {
			const [key, isShown] = number % 2 === 0 ? ['k', scrolledUp] : ['G', atTheEnd];
			return press(terminal, key, isShown, 52 + (number % 5) * 7);
		};
		let number = 0;

		for (let hasEnded = false; !hasEnded; number++) {
			const pressed = await next(number);
			({hasEnded} = pressed);
			latencies.push(pressed.latency);
		}

		const seconds = (performance.now() - begun) / 1000;

		for (const end = 2 * number; number < end; number++) {
			quiet.push((await next(number)).latency);
		}

		return {latencies, quiet, seconds};
	} finally {
		terminal.close();
	}
};

export const check = async () =>
	withFolder(async folder => {
		const {latencies, quiet, seconds} = await keysWhileChecking(folder);
		const worst = Math.max(...latencies);
		return [
			{what: 'a section of 3,000 lines checked, first time, SQL run', figure: seconds, unit: 's', ratio: null, target: '', isMet: null},
			{
				what: `key → frame while it is checked, median of ${latencies.length}`,
				figure: median(latencies),
				unit: 'ms',
				ratio: null,
				target: '',
				isMet: null,
			},
			{
				what: 'key → frame when it has been, median and worst in ms',
				figure: median(quiet),
				unit: `/ ${Math.max(...quiet).toFixed(0)}`,
				ratio: null,
				target: '',
				isMet: null,
			},
			{what: 'key → frame while it is checked, worst', figure: worst, unit: 'ms', ratio: null, target: '≤ 60 ms', isMet: worst <= 60},
		];
	});

import {bundle} from './bundle.mjs';
import {environment, median, quantile, timeNode, withFolder} from './measure.mjs';
import {openTerminal, readable} from './terminal.mjs';

const size = {columns: 200, rows: 50};
const scrolledUp = output => /\d+–\d+ of \d+ rows/.test(readable(output));
const atTheEnd = output => /following the end/.test(readable(output));
const pause = async milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

/** One key, and the milliseconds until a frame shows what it did. */
const press = async (terminal, key, isShown) => {
	terminal.forget();
	const pressed = performance.now();
	terminal.write(key);
	return (await terminal.until(isShown)) - pressed;
};

/**
Keys while 200 tokens a second stream into 2,000 lines, on 200×50: how soon each is seen, and what it costs.

@param seconds - How long; a section of 2,000 lines takes 20.
*/
const streamed = async (entry, {env, seconds}) => {
	const terminal = openTerminal([entry, 'stream', String(seconds)], {env, ...size});

	try {
		await terminal.until(atTheEnd);
		const begun = {at: performance.now(), usage: terminal.usage()};
		const latencies = [];
		const memory = [];

		for (let number = 0; performance.now() - begun.at < (seconds - 2) * 1000; number++) {
			latencies.push(await press(terminal, number % 2 === 0 ? 'k' : 'G', number % 2 === 0 ? scrolledUp : atTheEnd));
			await pause(97 + (number % 7) * 11);
			memory.push(terminal.usage()?.megabytes ?? 0);
		}

		const usage = terminal.usage();
		const share = usage && begun.usage ? (usage.seconds - begun.usage.seconds) / ((performance.now() - begun.at) / 1000) : Number.NaN;
		return {latencies, memory, share, hasErasedScrollback: terminal.hasErasedScrollback()};
	} finally {
		terminal.close();
	}
};

/** The bytes of the same stream with nobody at the keys. Afterwards the window is made smaller and larger, and the program is left, since that is when a screen is most easily erased. */
const written = async (entry, env) => {
	const terminal = openTerminal([entry, 'stream', '20'], {env, ...size});

	try {
		await terminal.until(atTheEnd);
		await pause(21_000);
		const bytes = terminal.bytes();

		for (const [columns, rows] of [
			[100, 30],
			[200, 50],
		]) {
			terminal.forget();
			terminal.resize(columns, rows);
			await terminal.until(atTheEnd);
		}

		terminal.write('\u0003');
		await terminal.ended;
		return {bytes, hasErasedScrollback: terminal.hasErasedScrollback()};
	} finally {
		terminal.close();
	}
};

export const stream = async () =>
	withFolder(async folder => {
		const entry = await bundle('front-entry.ts', folder);
		const env = environment(folder);
		const {latencies, memory, share, hasErasedScrollback} = await streamed(entry, {env, seconds: 20});
		const quiet = await written(entry, env);
		const p99 = quantile(latencies, 0.99);
		const peak = Math.max(...memory);
		const ratio = quiet.bytes / Number((await timeNode([entry, 'text', '20'], {env})).output);
		const isErased = hasErasedScrollback || quiet.hasErasedScrollback;
		return [
			{
				what: `key → frame while streaming, median of ${latencies.length}`,
				figure: median(latencies),
				unit: 'ms',
				ratio: null,
				target: '≤ 20 ms',
				isMet: median(latencies) <= 20,
			},
			{what: 'key → frame while streaming, p99', figure: p99, unit: 'ms', ratio: null, target: '≤ 50 ms', isMet: p99 <= 50},
			{
				what: 'processor while streaming',
				figure: share * 100,
				unit: '%',
				ratio: null,
				target: '≤ 30 % of a core',
				isMet: Number.isNaN(share) ? null : share <= 0.3,
			},
			{what: 'memory while streaming', figure: peak, unit: 'MB', ratio: null, target: '≤ 160 MB', isMet: peak === 0 ? null : peak <= 160},
			{what: 'bytes to the terminal ÷ text streamed', figure: ratio, unit: '×', ratio: null, target: '≤ 4 ×', isMet: ratio <= 4},
			{
				what: 'scrollback erased (CSI 3J), also when resized and left',
				figure: isErased ? 1 : 0,
				unit: 'yes or no',
				ratio: null,
				target: 'never',
				isMet: !isErased,
			},
		];
	});

/**
The same for ten minutes: whether memory stays flat.
*/
export const endurance = async () =>
	withFolder(async folder => {
		const entry = await bundle('front-entry.ts', folder);
		const {memory} = await streamed(entry, {env: environment(folder), seconds: 600});
		const fifth = Math.floor(memory.length / 5);
		const growth = median(memory.slice(-fifth)) - median(memory.slice(fifth, 2 * fifth));
		return [{what: 'growth of memory over ten minutes', figure: growth, unit: 'MB', ratio: null, target: '≤ 10 MB', isMet: growth <= 10}];
	});

import {readFileSync} from 'node:fs';
import {stripVTControlCharacters} from 'node:util';
import {spawn} from '@lydell/node-pty';

const eraseScrollback = '\u001B[3J';

/**
A Node program in a pseudo-terminal. `until` resolves to the milliseconds (since the start of this process) at which the output since the last `forget` first satisfied `isThere`.
*/
export const openTerminal = (args, {env, cwd, columns = 200, rows = 50}) => {
	const child = spawn(process.execPath, args, {name: 'xterm-256color', cols: columns, rows, cwd, env});
	const started = performance.now();
	let fresh = '';
	let tail = '';
	let bytes = 0;
	let erased = false;
	let waiting = null;
	let ended = null;

	const look = () => {
		if (waiting?.isThere(fresh)) {
			waiting.resolve(performance.now());
			waiting = null;
		}
	};

	child.onData(data => {
		bytes += Buffer.byteLength(data);
		erased ||= (tail + data).includes(eraseScrollback);
		tail = data.slice(-4);
		fresh += data;
		look();
	});
	const over = new Promise(resolve => child.onExit(resolve));
	child.onExit(({exitCode}) => {
		ended = exitCode;
		waiting?.reject(new Error(`ended with ${exitCode}:\n${stripVTControlCharacters(fresh).slice(-2000)}`));
	});

	return {
		started,
		write: text => child.write(text),
		resize: (columns, rows) => child.resize(columns, rows),
		output: () => fresh,
		forget: () => {
			fresh = '';
		},
		until: (isThere, timeout = 20_000) =>
			new Promise((resolve, reject) => {
				const giveUp = setTimeout(() => {
					waiting = null;
					reject(new Error(`nothing of the kind within ${timeout} ms:\n${stripVTControlCharacters(fresh).slice(-2000)}`));
				}, timeout);
				waiting = {
					isThere,
					resolve: at => {
						clearTimeout(giveUp);
						resolve(at);
					},
					reject: error => {
						clearTimeout(giveUp);
						reject(error);
					},
				};
				look();
			}),
		bytes: () => bytes,
		hasErasedScrollback: () => erased,
		usage: () => usageOf(child.pid),
		ended: over,
		close: () => {
			if (ended === null) {
				child.kill('SIGKILL');
			}
		},
	};
};

/**
Processor time in seconds and resident memory in megabytes of a process; `null` where the system has no `/proc`.
*/
const usageOf = pid => {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
			.replace(/^.*\) /s, '')
			.split(' ');
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return {seconds: (Number(fields[11]) + Number(fields[12])) / 100, megabytes: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024};
	} catch {
		return null;
	}
};

/**
What can be read of the output, without escape sequences.
*/
export const readable = output => stripVTControlCharacters(output);

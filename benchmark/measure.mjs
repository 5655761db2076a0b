import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/**
The program as it is shipped.
*/
export const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/**
The environment of everything measured: a home of its own, so that no session of the person is touched, and without what would make Node slower to start on some machines than on others.
*/
export const environment = home => {
	const {
		NODE_EXTRA_CA_CERTS,
		NODE_OPTIONS,
		ANTHROPIC_API_KEY,
		ANTHROPIC_AUTH_TOKEN,
		CI,
		ACCESSIBLE,
		INK_SCREEN_READER,
		NO_COLOR,
		FORCE_COLOR,
		...rest
	} = process.env;
	return {...rest, PLAN_WIZARD_HOME: home, TERM: 'xterm-256color', COLORTERM: 'truecolor'};
};

/**
Runs `body` with a folder that is gone afterwards.
*/
export const withFolder = async body => {
	const folder = mkdtempSync(join(tmpdir(), 'plan-wizard-benchmark-'));

	try {
		return await body(folder);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
};

/**
The value that `share` of the sorted numbers stay below: 0.5 is the median, 0.99 the worst but one of a hundred.
*/
export const quantile = (numbers, share) => {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
};

export const median = numbers => quantile(numbers, 0.5);

/**
Milliseconds from start to end of a Node process, with what it printed.

@throws {Error} Where it ends with another exit code than 0: a failure must not count as fast.
*/
export const timeNode = (args, {env, cwd}) =>
	new Promise((resolve, reject) => {
		const started = performance.now();
		const child = spawn(process.execPath, args, {env, cwd, stdio: ['ignore', 'pipe', 'pipe']});
		let output = '';
		let errors = '';
		child.stdout.on('data', chunk => {
			output += chunk;
		});
		child.stderr.on('data', chunk => {
			errors += chunk;
		});
		child.on('error', reject);
		child.on('close', code => {
			const milliseconds = performance.now() - started;
			return code === 0 ? resolve({milliseconds, output}) : reject(new Error(`${args.join(' ')} ended with ${code}: ${errors}`));
		});
	});

/**
The median of `times` runs, after one that warms the disk's cache.
*/
export const medianOf = async (times, body) => {
	await body();
	const numbers = [];

	for (let index = 0; index < times; index++) {
		numbers.push(await body());
	}

	return median(numbers);
};

/**
The start of Node itself with nothing to do, to which all else is compared.
*/
export const bareStart = async env => medianOf(15, async () => (await timeNode(['-e', '0'], {env})).milliseconds);

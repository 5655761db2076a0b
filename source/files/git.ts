import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

const run = promisify(execFile);

// A repository's own configuration must start no program; a child gets no keys.
const guards = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager'];
const passedOn = ['PATH', 'HOME', 'USERPROFILE', 'SystemRoot', 'XDG_CONFIG_HOME', 'TMPDIR', 'TEMP'] as const;

const environment = (): Record<string, string> => {
	const known = passedOn.flatMap(name => {
		const value = process.env[name];
		return value === undefined ? [] : [[name, value] as const];
	});

	return {...Object.fromEntries(known), GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C'};
};

/**
What Git prints, as bytes. It writes nothing, asks nothing and fetches nothing.

@throws {Error} Where Git is missing, or says no.
*/
export const git = async (root: string, words: readonly string[]): Promise<Buffer> => {
	const {stdout} = await run('git', [...guards, ...words], {
		cwd: root,
		env: environment(),
		encoding: 'buffer',
		maxBuffer: 256 * 1024 * 1024,
		timeout: 20_000,
		windowsHide: true,
	});

	return stdout;
};

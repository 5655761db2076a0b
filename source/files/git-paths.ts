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

	return {...Object.fromEntries(known), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C'};
};

const list = async (root: string, flags: readonly string[]): Promise<readonly string[]> => {
	const {stdout} = await run('git', [...guards, 'ls-files', '-z', ...flags], {
		cwd: root,
		env: environment(),
		maxBuffer: 256 * 1024 * 1024,
		timeout: 20_000,
		windowsHide: true,
	});

	return stdout.split('\0').filter(path => path !== '');
};

/**
The paths that Git knows or does not ignore below a folder, without those that are deleted; `null` where Git is missing or the folder is in no repository.
*/
export const gitPaths = async (root: string): Promise<readonly string[] | null> => {
	try {
		const [known, deleted] = await Promise.all([list(root, ['-c', '-o', '--exclude-standard']), list(root, ['-d'])]);
		const gone = new Set(deleted);

		return [...new Set(known)].filter(path => !gone.has(path) && !path.startsWith('../') && !path.startsWith('/') && !path.endsWith('/'));
	} catch {
		return null;
	}
};

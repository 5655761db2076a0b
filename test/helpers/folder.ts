import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, realpathSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

/**
A new folder with these files (path → text or bytes), its links resolved.
*/
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plan-wizard-test-')));

	for (const [path, content] of Object.entries(files)) {
		mkdirSync(join(folder, dirname(path)), {recursive: true});
		writeFileSync(join(folder, path), content);
	}

	return folder;
};

/**
Makes a folder a Git repository in which everything is known.
*/
export const commitAll = (folder: string): void => {
	const git = (...flags: readonly string[]) => execFileSync('git', flags, {cwd: folder, stdio: 'ignore'});
	git('init', '--quiet');
	git('add', '--all');
};

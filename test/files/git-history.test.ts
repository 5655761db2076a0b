import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {committedText} from '../../source/files/git-history.js';
import {sha256} from '../../source/fingerprint.js';
import {folderWith} from '../helpers/folder.js';

const commit = (root: string): void => {
	const git = (...words: readonly string[]) =>
		execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...words], {
			cwd: root,
			stdio: 'ignore',
		});
	git('init', '--quiet');
	git('add', '--all');
	git('commit', '--quiet', '-m', 'one');
};

test('a text is found by its hash among the commits, byte for byte', async () => {
	const root = folderWith({'docs/a.md': '\uFEFFfirst\r\n'});
	commit(root);
	writeFileSync(join(root, 'docs/a.md'), 'second\n');
	commit(root);
	writeFileSync(join(root, 'docs/a.md'), 'third\n');

	expect(await committedText(root, 'docs/a.md', sha256('\uFEFFfirst\r\n'))).toBe('\uFEFFfirst\r\n');
	expect(await committedText(root, 'docs/a.md', sha256('second\n'))).toBe('second\n');
	expect(await committedText(root, 'docs/a.md', sha256('third\n'))).toBeNull();
});

test('the project may be a folder of the repository', async () => {
	const repository = folderWith({'service/docs/a.md': 'first\n'});
	commit(repository);

	expect(await committedText(join(repository, 'service'), 'docs/a.md', sha256('first\n'))).toBe('first\n');
});

test('without a repository, or with a broken one, nothing is known', async () => {
	const root = folderWith({'a.md': 'a'});
	expect(await committedText(root, 'a.md', sha256('a'))).toBeNull();
	mkdirSync(join(root, '.git'));
	expect(await committedText(root, '--output=x', sha256('a'))).toBeNull();
});

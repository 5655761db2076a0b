import {execFile} from 'node:child_process';
import {cp, mkdir, mkdtemp, readdir, realpath, rm, stat, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import manifest from '../package.json' with {type: 'json'};

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const packed = [
	'build',
	'build.mjs',
	'changelog.md',
	'docs',
	'examples',
	'license',
	'package.json',
	'readme.md',
	'source',
	'tsconfig.json',
];

/** A copy to pack from, so that `dist/` is not rebuilt under the feet of other tests. */
const copyTo = async (folder: string): Promise<void> => {
	await mkdir(folder);
	await Promise.all(packed.map(async name => cp(join(root, name), join(folder, name), {recursive: true})));
	await symlink(await realpath(join(root, 'node_modules')), join(folder, 'node_modules'), 'junction');
};

/** Megabytes of a folder's files, those of PGlite left out. */
const sizeOf = async (folder: string): Promise<number> => {
	const entries = await readdir(folder, {recursive: true, withFileTypes: true});
	const files = entries.filter(entry => entry.isFile() && !entry.parentPath.includes('@electric-sql'));
	const sizes = await Promise.all(files.map(async ({parentPath, name}) => (await stat(join(parentPath, name))).size));
	return sizes.reduce((sum, size) => sum + size, 0) / 1_000_000;
};

test('the packed program runs in an empty folder, and brings what it runs SQL with', {timeout: 120_000}, async () => {
	const folder = await mkdtemp(join(tmpdir(), 'plan-wizard-pack-'));
	const env = {...process.env, npm_config_update_notifier: 'false', npm_config_prefer_offline: 'true'};
	const copy = join(folder, 'copy');
	const empty = join(folder, 'empty');

	try {
		await copyTo(copy);
		await mkdir(empty);
		await run(npm, ['pack', '--pack-destination', folder], {cwd: copy, env});
		const tarball = (await readdir(folder)).find(name => name.endsWith('.tgz'));
		await run(npm, ['install', '--no-audit', '--no-fund', join(folder, tarball ?? '')], {cwd: empty, env});
		await writeFile(join(empty, 'PLAN.md'), '# A plan\n\n```sql\nCREATE TABLE a (id int REFERENCES nowhere (id));\n```\n');
		const planWizard = async (...args: readonly string[]): Promise<string> =>
			(
				await run('npx', ['--no-install', 'plan-wizard', ...args], {cwd: empty, env, shell: process.platform === 'win32'}).catch(
					(error: {readonly stdout: string}) => error,
				)
			).stdout;
		const example = 'node_modules/plan-wizard/examples/billing';
		const facts = await planWizard('facts', `${example}/docs/use-cases/pay-an-invoice.md`, '--root', example);

		expect((await planWizard('--version')).trim()).toBe(manifest.version);
		expect(JSON.parse(facts)).toMatchObject({useCase: {title: 'Pay an invoice'}});
		expect(await planWizard('check', 'PLAN.md')).toContain('nowhere');
		expect(await sizeOf(join(empty, 'node_modules'))).toBeLessThan(40);
	} finally {
		await rm(folder, {recursive: true, force: true});
	}
});

import {execFile} from 'node:child_process';
import {cp, mkdir, mkdtemp, readdir, realpath, rm, symlink} from 'node:fs/promises';
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

test('the packed program runs in an empty folder, offline', {timeout: 120_000}, async () => {
	const folder = await mkdtemp(join(tmpdir(), 'plan-wizard-pack-'));
	const env = {...process.env, npm_config_cache: join(folder, 'cache'), npm_config_update_notifier: 'false'};
	const copy = join(folder, 'copy');
	const empty = join(folder, 'empty');

	try {
		await copyTo(copy);
		await mkdir(empty);
		await run(npm, ['pack', '--pack-destination', folder], {cwd: copy, env});
		const tarball = (await readdir(folder)).find(name => name.endsWith('.tgz'));
		await run(npm, ['install', '--offline', '--no-audit', '--no-fund', join(folder, tarball ?? '')], {cwd: empty, env});
		const planWizard = async (...args: readonly string[]): Promise<string> =>
			(await run('npx', ['--no-install', 'plan-wizard', ...args], {cwd: empty, env, shell: process.platform === 'win32'})).stdout;
		const example = 'node_modules/plan-wizard/examples/billing';
		const facts = await planWizard('facts', `${example}/docs/use-cases/pay-an-invoice.md`, '--root', example);

		expect((await planWizard('--version')).trim()).toBe(manifest.version);
		expect(JSON.parse(facts)).toMatchObject({useCase: {title: 'Pay an invoice'}});
		expect((await readdir(join(empty, 'node_modules'))).filter(name => !name.startsWith('.'))).toEqual(['plan-wizard']);
	} finally {
		await rm(folder, {recursive: true, force: true});
	}
});

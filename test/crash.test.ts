import {execFile} from 'node:child_process';
import {cp, mkdir, mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {bundle} from './helpers/bundle.js';

const example = fileURLToPath(new URL('../examples/billing', import.meta.url));
let script: Awaited<ReturnType<typeof bundle>>;
let world: string;

beforeAll(async () => {
	script = await bundle('test/helpers/crash-child.ts');
	world = await mkdtemp(join(tmpdir(), 'plan-wizard-crash-'));
});

afterAll(async () => {
	await script.remove();
	await rm(world, {recursive: true, force: true});
});

type Ended = {readonly signal: string | null; readonly output: string};

const start = (folder: string, death: string): Promise<Ended> =>
	new Promise((resolve, reject) => {
		const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env;
		const args = [script.path, join(folder, 'project'), join(folder, 'home'), join(folder, 'asked'), death];
		execFile(process.execPath, args, {env}, (error, stdout, stderr) => {
			if (error && error.signal === undefined) {
				reject(new Error(stderr || error.message));
			} else if (error && error.signal !== 'SIGKILL') {
				reject(new Error(stderr));
			} else {
				resolve({signal: error?.signal ?? null, output: stdout});
			}
		});
	});

const newProject = async (name: string): Promise<string> => {
	const folder = join(world, name);
	await cp(example, join(folder, 'project'), {recursive: true});
	await mkdir(join(folder, 'project', '.git'));
	return folder;
};

const filesOf = async (folder: string): Promise<Record<string, string>> => {
	const files: Record<string, string> = {};

	for (const entry of await readdir(join(folder, 'project'), {recursive: true, withFileTypes: true})) {
		if (entry.isFile()) {
			const path = join(entry.parentPath, entry.name);
			files[path.slice(join(folder, 'project').length + 1)] = await readFile(path, 'utf8');
		}
	}

	return files;
};

const askedIn = async (folder: string): Promise<readonly string[]> => (await readFile(join(folder, 'asked'), 'utf8')).trim().split('\n');

/** A question that was on the screen when the process died is put again; an answer that was recorded is not. */
const putTwice = (asked: readonly string[], once: readonly string[]): readonly string[] =>
	asked.filter(
		(id, index) => asked.indexOf(id) !== index && once.filter(each => each === id).length < asked.filter(each => each === id).length,
	);

test('killed after every entry and between every write and its record, the wizard ends with the same bytes and asks nothing twice', {
	timeout: 300_000,
}, async () => {
	const whole = await newProject('whole');
	const {output} = await start(whole, 'never');
	const [entries = 0, writes = 0] = (output.match(/\d+/g) ?? []).map(Number);
	const expected = await filesOf(whole);
	const once = await askedIn(whole);
	expect(writes).toBeGreaterThanOrEqual(1);
	expect(entries).toBeGreaterThan(20);
	expect(Object.keys(expected)).toContain('docs/use-cases/pay-an-invoice-PLAN.md');

	const deaths = [
		...Array.from({length: entries}, (_, index) => `entry:${index + 1}`),
		...Array.from({length: writes}, (_, index) => `write:${index + 1}`),
	];
	const queue = [...deaths];
	const faults: string[] = [];

	const worker = async (): Promise<void> => {
		for (let death = queue.shift(); death !== undefined; death = queue.shift()) {
			const folder = await newProject(death.replace(':', '-'));
			const killed = await start(folder, death);
			await start(folder, 'never');

			if (killed.signal !== 'SIGKILL') {
				faults.push(`${death}: was not killed`);
			}

			if (JSON.stringify(await filesOf(folder)) !== JSON.stringify(expected)) {
				faults.push(`${death}: other files`);
			}

			for (const id of putTwice(await askedIn(folder), once)) {
				faults.push(`${death}: asked twice: ${id}`);
			}

			await rm(folder, {recursive: true, force: true});
		}
	};

	await Promise.all([worker(), worker()]);
	expect(faults).toEqual([]);
});

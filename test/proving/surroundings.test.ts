import {cp} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import {executeScript} from '../../source/proving/execute-script.js';
import {proveThread} from '../../source/proving/thread.js';
import {folderWith} from '../helpers/folder.js';
import {provingFiles} from '../helpers/proving-files.js';

const deadlines = {load: 10_000, block: 10_000, boot: 30_000, statement: 5000};
const nothing = {migrations: [], steps: [], absent: []};
const block = {language: 'json', text: '{}', path: 'plan.md', line: 1, lead: ''};

const fileWith = (text: string): URL => pathToFileURL(join(folderWith({'entry.mjs': text}), 'entry.mjs'));

test('the process that executes SQL sees nothing of the environment', async () => {
	process.env.PLAN_WIZARD_CANARY = 'canary';
	const child = fileWith(`process.once('message', () => process.send({kind: 'broke', reason: Object.keys(process.env).join()}));`);
	const run = await executeScript(child, nothing, deadlines);
	delete process.env.PLAN_WIZARD_CANARY;

	expect(run).toEqual({kind: 'broken', reason: ''});
});

test('nor does the thread that parses', async () => {
	process.env.PLAN_WIZARD_CANARY = 'canary';
	const thread = proveThread(
		fileWith(
			`import {parentPort} from 'node:worker_threads';
parentPort.on('message', ({id}) => parentPort.postMessage({kind: 'failed', id, stack: JSON.stringify(process.env)}));`,
		),
		deadlines,
	);
	const proved = thread.prove(block);

	await expect(proved).rejects.toThrow('A check failed: {}');
	delete process.env.PLAN_WIZARD_CANARY;
});

test('a thread that runs out of memory is ended, and the next block gets another', async () => {
	const thread = proveThread(
		fileWith(
			`import {parentPort} from 'node:worker_threads';
parentPort.on('message', ({id, block}) => {
	const held = [];
	while (block.text === 'much') held.push(Array(1e6).fill({}));
	parentPort.postMessage({kind: 'proved', id, proof: {findings: [], model: null}});
});`,
		),
		{...deadlines, load: 60_000},
	);

	expect(await thread.prove({...block, text: 'much'})).toEqual({kind: 'exhausted'});
	expect(await thread.prove(block)).toMatchObject({kind: 'proved'});
	await thread.end();
});

test('without PGlite there is no database', async () => {
	const {child} = await provingFiles();
	const folder = folderWith();
	await cp(fileURLToPath(new URL('.', child)), folder, {recursive: true});

	expect(await executeScript(pathToFileURL(join(folder, 'database-child.js')), nothing, deadlines)).toEqual({kind: 'absent'});
});

test('a process that ends or is not there is said', async () => {
	expect(await executeScript(fileWith('process.exit(3)'), nothing, deadlines)).toMatchObject({kind: 'broken'});
	expect(await executeScript(new URL('file:///nowhere/child.js'), nothing, deadlines)).toMatchObject({kind: 'broken'});
});

import {mkdtemp, readdir, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {ProverFiles} from '../../source/proving/prover.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const prefix = '.test-proving-';

// A run's thread of tests ends without a word, so what it built is taken away by a later run.
const sweep = async (): Promise<void> => {
	const modules = join(root, 'node_modules');
	const folders = (await readdir(modules)).filter(name => name.startsWith(prefix));

	for (const folder of folders) {
		const age = Date.now() - (await stat(join(modules, folder)).catch(() => ({mtimeMs: 0}))).mtimeMs;
		await (age > 600_000 ? rm(join(modules, folder), {recursive: true, force: true}) : undefined);
	}
};

const build = async (): Promise<ProverFiles> => {
	await sweep();
	// Inside `node_modules`, so that what stays outside the bundle is found.
	const folder = await mkdtemp(join(root, 'node_modules', prefix));
	const {buildProving}: {readonly buildProving: (folder: string) => Promise<unknown>} = await import(join(root, 'build/proving.mjs'));
	await buildProving(folder);
	return {thread: pathToFileURL(join(folder, 'prove-worker.js')), child: pathToFileURL(join(folder, 'database-child.js'))};
};

let built: Promise<ProverFiles> | undefined;

/**
The thread and the child process of the prover, bundled once for all tests of a run.
*/
export const provingFiles = async (): Promise<ProverFiles> => {
	built ??= build();
	return built;
};

import {rmSync} from 'node:fs';
import {mkdtemp} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {ProverFiles} from '../../source/proving/prover.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const build = async (): Promise<ProverFiles> => {
	// Inside `node_modules`, so that what stays outside the bundle is found.
	const folder = await mkdtemp(join(root, 'node_modules/.test-proving-'));
	process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
	const {buildProving}: {readonly buildProving: (folder: string) => Promise<unknown>} = await import(join(root, 'build/proving.mjs'));
	await buildProving(folder);
	return {thread: pathToFileURL(join(folder, 'prove-worker.js'))};
};

let built: Promise<ProverFiles> | undefined;

/**
The thread and the child process of the prover, bundled once for all tests of a run.
*/
export const provingFiles = async (): Promise<ProverFiles> => {
	built ??= build();
	return built;
};

import {pathToFileURL} from 'node:url';
import {maskSecrets} from '../../source/checks/secrets/mask-secrets.js';
import type {Json, Look} from '../../source/effects.js';
import {fileLooks} from '../../source/files/looking/file-looks.js';
import {bundle} from './bundle.js';

let thread: ReturnType<typeof bundle> | undefined;

/**
The bundled thread that searches, made once.
*/
export const searchThread = async (): Promise<URL> => {
	thread ??= bundle('source/files/looking/search-worker.ts');
	return pathToFileURL((await thread).path);
};

/**
Removes it.
*/
export const removeSearchThread = async (): Promise<void> => {
	await (await thread)?.remove();
	thread = undefined;
};

/**
Uses a tool that reads the project in a folder.
*/
export const use = async (root: string, tool: string, input: Json, deadlines = {batch: 2_000, search: 15_000}): Promise<Look> => {
	const mask = async (text: string): Promise<string> => (await maskSecrets(text)).text;
	const looks = fileLooks({root, mask, searchThread: await searchThread(), deadlines});
	return (await looks[tool]?.(input)) ?? {text: `no tool ${tool}`, isError: true};
};

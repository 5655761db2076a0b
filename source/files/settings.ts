import {mkdir, readFile, rename} from 'node:fs/promises';
import {join} from 'node:path';
import {failedWith, fileError} from './file-error.js';

/**
What a person has set for all their projects. A command is split at spaces and started without a shell.

- `silence`: seconds that a model may say nothing before its turn counts as broken off.
- `documentation`: where the documentation of libraries comes from: the address or the command of an MCP server, or `none`.
*/
export type Settings = {
	readonly editor: string | null;
	readonly documentation: string | null;
	readonly silence: number | null;
};

export type LoadedSettings = {
	readonly settings: Settings;
	/** What was wrong with the file, for the person. */
	readonly warning: string | null;
};

/**
The settings of somebody who has set nothing.
*/
export const noSettings: Settings = {editor: null, documentation: null, silence: null};

const isObject = (text: string): boolean => {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value);
	} catch {
		return false;
	}
};

const setAside = async (folder: string, file: string): Promise<string | null> => {
	const text = await readFile(file, 'utf8').catch((error: unknown) => (failedWith(error, 'ENOENT') ? '{}' : Promise.reject(error)));

	if (isObject(text)) {
		return null;
	}

	for (let number = 1; ; number++) {
		const aside = join(folder, `settings.json.broken-${number}`);

		if ((await readFile(aside).catch(() => null)) === null) {
			await rename(file, aside);
			return `The settings file was not readable as JSON. It was set aside as ${aside}; the defaults are used.`;
		}
	}
};

const day = 24 * 60 * 60;

const seconds = (value: unknown): number | null => (typeof value === 'number' && value >= 1 && value <= day ? value : null);

/** Who waits for a model in vain should hear why. */
const unusedSilence = (value: unknown): string | null =>
	value === undefined || value === null || seconds(value) !== null
		? null
		: `"silence" in the settings is no number of seconds from 1 to ${day}, such as 1800: it is not used.`;

const string = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/**
Reads the person's settings through `conf`, which is loaded only now. A broken file is set aside and said; it stops nobody.
*/
export const readSettings = async (folder: string): Promise<LoadedSettings> => {
	try {
		await mkdir(folder, {recursive: true, mode: 0o700});
		const warning = await setAside(folder, join(folder, 'settings.json'));
		const {default: Conf} = await import('conf');
		const {store} = new Conf<Record<string, unknown>>({cwd: folder, configName: 'settings', configFileMode: 0o600});

		const {editor, documentation, silence} = store;

		return {
			settings: {editor: string(editor), documentation: string(documentation), silence: seconds(silence)},
			warning: warning ?? unusedSilence(silence),
		};
	} catch (error) {
		const explained = fileError(error, 'read', join(folder, 'settings.json'));
		return {settings: noSettings, warning: explained instanceof Error ? `${explained.message} The defaults are used.` : null};
	}
};

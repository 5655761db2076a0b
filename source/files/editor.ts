import {spawn} from 'node:child_process';
import {chmod, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {sha256} from '../fingerprint.js';
import {fileError} from './file-error.js';

/**
How an editor came back.
*/
type Edited =
	| {readonly kind: 'changed'; readonly text: string}
	| {readonly kind: 'unchanged'; readonly isQuick: boolean}
	| {readonly kind: 'failed'; readonly message: string};

export type EditorOptions = {
	/** Where the edited file stands: open to the person alone. Asked for when it is needed. */
	readonly folder: () => string;
	/** The program and what to hand it, split at spaces; `null` where none is set. Asked for when it is needed. */
	readonly command: () => Promise<string | null>;
	readonly environment: Readonly<Record<string, string | undefined>>;
};

// An editor that is back within a second was never used.
const quick = 1000;

const secret = /^(?:ANTHROPIC_|CONTEXT7_)/;

const withoutKeys = (environment: EditorOptions['environment']): Record<string, string | undefined> =>
	Object.fromEntries(Object.entries(environment).filter(([name]) => !secret.test(name)));

const start = async (command: string, file: string, environment: EditorOptions['environment']): Promise<string | null> => {
	const [program = '', ...words] = command.split(' ').filter(word => word !== '');

	return new Promise(resolve => {
		const child = spawn(program, [...words, file], {stdio: 'inherit', shell: false, env: withoutKeys(environment)});
		child.on('error', error => resolve(`The editor «${command}» could not be started: ${error.message}.`));
		child.on('exit', (code, signal) => resolve(code === 0 ? null : `The editor «${command}» ended with ${signal ?? code}.`));
	});
};

/** Puts the text into a file, or finds what was half edited there when the program was killed. */
const prepare = async (folder: string, name: string, text: string): Promise<string> => {
	await mkdir(folder, {recursive: true, mode: 0o700});
	const file = join(folder, `${name}.md`);
	const base = join(folder, `${name}.base`);
	const isBegun = (await readFile(base, 'utf8').catch(() => null)) === sha256(text);

	if (!isBegun || (await readFile(file).catch(() => null)) === null) {
		await writeFile(file, text, {mode: 0o600});
		await chmod(file, 0o600);
		await writeFile(base, sha256(text), {mode: 0o600});
	}

	return file;
};

const edit = async (
	{name, text}: {readonly name: string; readonly text: string},
	{folder: folderOf, command, environment}: EditorOptions,
): Promise<Edited> => {
	const folder = folderOf();
	const chosen = await command();

	if (chosen === null || chosen.trim() === '') {
		return {kind: 'failed', message: 'No editor is set: set EDITOR to the command of yours.'};
	}

	const safe = name.replace(/[^\w-]+/g, '-').slice(0, 80);
	const file = await prepare(folder, safe, text);
	const started = Date.now();
	const failure = await start(chosen, file, environment);

	if (failure !== null) {
		return {kind: 'failed', message: failure};
	}

	const result = await readFile(file, 'utf8');
	await rm(file, {force: true});
	await rm(join(folder, `${safe}.base`), {force: true});
	return result === text ? {kind: 'unchanged', isQuick: Date.now() - started < quick} : {kind: 'changed', text: result};
};

/**
Lets a person edit a text in their own editor: a file in the session's folder, a program without a shell and without our keys. What fails is said; it ends nothing.
*/
export const editing =
	(options: EditorOptions) =>
	async (request: {readonly name: string; readonly text: string}): Promise<Edited> => {
		try {
			return await edit(request, options);
		} catch (error) {
			const explained = fileError(error, 'write', options.folder());
			return {kind: 'failed', message: explained instanceof Error ? explained.message : String(explained)};
		}
	};

import {mkdir, open, readFile, rename, unlink} from 'node:fs/promises';
import {join} from 'node:path';
import type {Json} from '../effects.js';
import {sha256} from '../fingerprint.js';
import {temporaryFor} from './temporary.js';

/**
Strings of more bytes than this stand beside the journal, each once.
*/
export const largestInline = 4096;

// An object of the journal's own that looks like a reference gets one more `$`.
const isReference = (keys: readonly string[]): boolean => keys.length === 1 && /^\$+blob$/.test(keys[0] ?? '');

const mapJson = (value: Json, replace: (text: string) => Json, key: (name: string) => string): Json => {
	if (typeof value === 'string') {
		return replace(value);
	}

	if (value === null || typeof value !== 'object') {
		return value;
	}

	if (Array.isArray(value)) {
		return value.map((inner: Json) => mapJson(inner, replace, key));
	}

	const keys = Object.keys(value);
	const rename = isReference(keys) ? key : (name: string) => name;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [rename(name), mapJson(inner, replace, key)]));
};

/**
An entry with its long strings taken out, and these strings by their SHA-256.
*/
export const takeOut = (entry: Json): {readonly entry: Json; readonly blobs: ReadonlyMap<string, string>} => {
	const blobs = new Map<string, string>();
	const replace = (text: string): Json => {
		const bytes = Buffer.from(text);

		// Half a surrogate pair has no UTF-8; JSON escapes it.
		if (bytes.length <= largestInline || bytes.toString() !== text) {
			return text;
		}

		const hash = sha256(text);
		blobs.set(hash, text);
		return {$blob: hash};
	};

	return {entry: mapJson(entry, replace, name => `$${name}`), blobs};
};

const referenceOf = (value: object): string | null => {
	const found = '$blob' in value && isReference(Object.keys(value)) ? value.$blob : null;
	return typeof found === 'string' ? found : null;
};

/**
An entry with its long strings put back.

@throws {Error} Where a blob is missing or is not what its name says.
*/
export const putBack = async (folder: string, value: unknown): Promise<unknown> => {
	if (value === null || typeof value !== 'object') {
		return value;
	}

	if (Array.isArray(value)) {
		return Promise.all(value.map(inner => putBack(folder, inner)));
	}

	const reference = referenceOf(value);

	if (reference !== null) {
		return readBlob(folder, reference);
	}

	const unmark = isReference(Object.keys(value)) ? (name: string) => name.slice(1) : (name: string) => name;
	const entries = await Promise.all(
		Object.entries(value).map(async ([name, inner]) => [unmark(name), await putBack(folder, inner)] as const),
	);
	return Object.fromEntries(entries);
};

const readBlob = async (folder: string, hash: string): Promise<string> => {
	if (!/^[0-9a-f]{64}$/.test(hash)) {
		throw new Error('Not a blob');
	}

	const bytes = await readFile(join(folder, 'blobs', hash));

	if (sha256(bytes) !== hash) {
		throw new Error(`Blob ${hash} is damaged`);
	}

	return bytes.toString('utf8');
};

const sync = async (folder: string): Promise<void> => {
	const handle = await open(folder, 'r').catch(() => null);
	await handle?.sync().catch(() => {});
	await handle?.close();
};

/**
Puts long strings on the disk for good, before the entry that names them is written.
*/
export const writeBlobs = async (folder: string, blobs: ReadonlyMap<string, string>): Promise<void> => {
	if (blobs.size === 0) {
		return;
	}

	const home = join(folder, 'blobs');
	await mkdir(home, {recursive: true, mode: 0o700});

	for (const [hash, text] of blobs) {
		const path = join(home, hash);
		const known = await readBlob(folder, hash).catch(() => null);

		if (known === null) {
			const temporary = temporaryFor(path);
			const file = await open(temporary, 'wx', 0o600);

			try {
				await file.writeFile(text, 'utf8');
				await file.sync();
				await rename(temporary, path);
			} finally {
				await file.close();
				await unlink(temporary).catch(() => {});
			}
		}
	}

	await sync(home);
};

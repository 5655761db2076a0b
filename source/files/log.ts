import type {FileHandle} from 'node:fs/promises';
import {open, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Json} from '../effects.js';
import {takeOut, writeBlobs} from './blobs.js';
import {failedWith, fileError} from './file-error.js';
import {type LogLines, readLogLines} from './log-lines.js';

/**
An append-only record of a session. An entry is on the disk for good when `append` resolves; where it rejects, nothing recorded before is lost and the entry is not there. `warning` says what was found damaged, for the person.
*/
export type Log = {
	readonly entries: readonly unknown[];
	readonly append: (entry: Json) => Promise<void>;
	readonly warning: string | null;
	readonly close: () => Promise<void>;
};

export type LogRequest = {
	readonly folder: string;
	/** Asked before each append. */
	readonly stillMine: () => Promise<void>;
};

/**
The name of the journal in a session's folder.
*/
export const journalName = 'journal.jsonl';

/** Appends at a known length, so that a write that failed halfway is cut off again before the next one. */
const appender = (file: FileHandle, length: number) => {
	let end = length;

	return async (text: string): Promise<void> => {
		const bytes = Buffer.from(text);
		await file.truncate(end);

		try {
			for (let done = 0; done < bytes.length; ) {
				const {bytesWritten} = await file.write(bytes, done, bytes.length - done, end + done);
				done += bytesWritten;
			}

			await file.sync();
			end += bytes.length;
		} catch (error) {
			await file.truncate(end).catch(() => {});
			throw error;
		}
	};
};

const setAside = async (path: string, damaged: Buffer): Promise<string> => {
	for (let number = 1; ; number++) {
		const aside = `${path}.broken-${number}`;

		try {
			await writeFile(aside, damaged, {flag: 'wx', mode: 0o600, flush: true});
			return aside;
		} catch (error) {
			if (!failedWith(error, 'EEXIST')) {
				throw error;
			}
		}
	}
};

const repair = async (path: string, bytes: Buffer, {rest}: LogLines): Promise<string | null> => {
	if (rest === null) {
		return null;
	}

	const aside = await setAside(path, bytes.subarray(rest.start));
	const answers = rest.lines === 1 ? 'one recorded entry was' : `${rest.lines} recorded entries were`;
	return `Line ${rest.line} of the journal is damaged: ${answers} set aside in ${aside}. The answers among them will be asked for again; all before them are kept.`;
};

/**
Opens the journal in a session's folder and repairs it: a torn last line is dropped; from a damaged line on, everything is set aside in a file of its own, and `warning` says how much.

Strings over 4 KB stand beside the journal and are put back on loading; a missing or changed one counts as damage. The first entry is the header.

@throws {PlanWizardError} Where the journal cannot be read or written; `append` with `DISK_FULL` where there is no space.
*/
export const openLog = async ({folder, stillMine}: LogRequest): Promise<Log> => {
	const path = join(folder, journalName);

	try {
		const bytes = await readFile(path);
		const lines = await readLogLines(folder, bytes);
		const warning = await repair(path, bytes, lines);
		const file = await open(path, 'r+');
		const write = appender(file, lines.intact);
		let pending: Promise<void> = lines.needsNewline ? write('\n') : Promise.resolve();

		const append = async (entry: Json): Promise<void> => {
			const {entry: short, blobs} = takeOut(entry);
			await stillMine();
			await writeBlobs(folder, blobs);
			await write(`${JSON.stringify(short)}\n`);
		};

		return {
			entries: lines.values,
			warning,
			append: entry => {
				const appended = pending.then(() => append(entry)).catch((error: unknown) => Promise.reject(fileError(error, 'write', path)));
				pending = appended.catch(() => {});
				return appended;
			},
			close: async () => {
				await pending;
				await file.close();
			},
		};
	} catch (error) {
		throw fileError(error, 'write', path);
	}
};

import {randomBytes} from 'node:crypto';
import {mkdir, mkdtemp, readdir, rm, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {PlanWizardError} from '../errors.js';
import {failedWith, fileError} from './file-error.js';
import {type LockOwner, lockOwner, takeLock} from './lock.js';
import {journalName, type Log, openLog} from './log.js';
import {parseHeader, readHeader, type SessionHeader} from './session-header.js';
import {isSessionId, sessionId} from './session-id.js';

/**
A session that this process works on. `folder` is its own, for the editor's files too.
*/
export type Session = {
	readonly id: string;
	readonly folder: string;
	readonly header: SessionHeader;
	readonly log: Log;
	readonly stillMine: () => Promise<void>;
	readonly close: () => Promise<void>;
};

/**
A session in the list. `header` is `null` where it cannot be read, `owner` where nobody works on it; `changed` is in milliseconds; `isFinished` where its plan was written.
*/
export type ListedSession = {
	readonly id: string;
	readonly header: SessionHeader | null;
	readonly owner: LockOwner | null;
	readonly changed: number;
	readonly isFinished: boolean;
};

/**
The folder of the sessions and the clock (ISO 8601) to date them with.
*/
export type SessionPlace = {readonly home: string; readonly now: () => string};

const finishedName = 'finished';

const folderOf = (home: string, id: string): string => {
	if (!isSessionId(id)) {
		throw new PlanWizardError(
			'NO_SESSION',
			`There is no session ${JSON.stringify(id).slice(0, 80)}.`,
			'List the sessions with: plan-wizard sessions',
		);
	}

	return join(home, id);
};

/**
Takes a session to go on with it.

@throws {PlanWizardError} Where there is none of that name, another wizard works on it, or its header cannot be read.
*/
export const openSession = async (id: string, {home, now}: SessionPlace): Promise<Session> => {
	const folder = folderOf(home, id);

	if ((await stat(join(folder, journalName)).catch(() => null)) === null) {
		throw new PlanWizardError('NO_SESSION', `There is no session ${id}.`, 'List the sessions with: plan-wizard sessions');
	}

	const {stillMine, release} = await takeLock(folder, now());

	try {
		const log = await openLog({folder, stillMine});
		const header = parseHeader(log.entries[0]);

		if (header === null) {
			await log.close();
			throw new PlanWizardError(
				'SESSION_BROKEN',
				`The session ${id} cannot be read: its first line is damaged.`,
				`Look into ${folder}, or delete it with: plan-wizard sessions delete ${id}`,
			);
		}

		const close = async (): Promise<void> => {
			await log.close();
			await release();
		};

		return {id, folder, header, log: {...log, entries: log.entries.slice(1)}, stillMine, close};
	} catch (error) {
		await release();
		throw error;
	}
};

const makeFolder = async (home: string, useCase: string): Promise<string> => {
	await mkdir(home, {recursive: true, mode: 0o700});

	for (;;) {
		const id = sessionId(useCase, randomBytes(2).toString('hex'));

		try {
			await mkdir(join(home, id), {mode: 0o700});
			return id;
		} catch (error) {
			if (!failedWith(error, 'EEXIST')) {
				throw error;
			}
		}
	}
};

/**
Begins a session and takes it. Its folder is open to the person alone.

@throws {PlanWizardError} Where the folder of the sessions cannot be written.
*/
export const createSession = async (
	about: Pick<SessionHeader, 'version' | 'useCase' | 'root' | 'documents' | 'planner' | 'model'>,
	place: SessionPlace,
): Promise<Session> => {
	const header: SessionHeader = {kind: 'header', format: 1, ...about, created: place.now()};

	try {
		const id = await makeFolder(place.home, about.useCase);
		await writeFile(join(place.home, id, journalName), `${JSON.stringify(header)}\n`, {flag: 'wx', mode: 0o600, flush: true});
		return await openSession(id, place);
	} catch (error) {
		throw fileError(error, 'write', place.home);
	}
};

const listed = async (home: string, id: string): Promise<readonly ListedSession[]> => {
	const folder = join(home, id);
	const journal = await stat(join(folder, journalName)).catch(() => null);

	if (journal === null) {
		return [];
	}

	const owner = await lockOwner(folder).catch(() => null);
	const isFinished = (await stat(join(folder, finishedName)).catch(() => null)) !== null;
	return [{id, header: await readHeader(folder), owner, changed: journal.mtimeMs, isFinished}];
};

/**
All sessions, the last one worked on first.
*/
export const listSessions = async (home: string): Promise<readonly ListedSession[]> => {
	const names = await readdir(home).catch(() => []);
	const found = await Promise.all(names.filter(isSessionId).map(id => listed(home, id)));

	return found.flat().sort((a, b) => b.changed - a.changed);
};

/**
Marks a session as finished: everything approved in it was written.
*/
export const finishSession = async ({folder, stillMine}: Session, at: string): Promise<void> => {
	await stillMine();
	await writeFile(join(folder, finishedName), `${at}\n`, {mode: 0o600});
};

/**
Deletes a session with everything in it.

@throws {PlanWizardError} Where there is none of that name or a wizard works on it.
*/
export const deleteSession = async (id: string, {home, now}: SessionPlace): Promise<void> => {
	const folder = folderOf(home, id);

	if ((await stat(folder).catch(() => null)) === null) {
		throw new PlanWizardError('NO_SESSION', `There is no session ${id}.`, 'List the sessions with: plan-wizard sessions');
	}

	// Held until it is gone, so that no wizard begins to work on what disappears.
	await takeLock(folder, now());
	await rm(folder, {recursive: true, force: true}).catch((error: unknown) => Promise.reject(fileError(error, 'write', folder)));
};

/**
The whole record of a session as JSON lines, its header first, long strings in their places.

@throws {PlanWizardError} Where there is none of that name or a wizard works on it.
*/
export const exportSession = async (id: string, place: SessionPlace): Promise<string> => {
	const {header, log, close} = await openSession(id, place);
	const lines = [header, ...log.entries].map(entry => JSON.stringify(entry));
	await close();

	return `${lines.join('\n')}\n`;
};

/**
Whether sessions can be kept in a folder; it is made where it is missing.
*/
export const canWrite = async (home: string): Promise<boolean> => {
	try {
		await mkdir(home, {recursive: true, mode: 0o700});
		const probe = await mkdtemp(join(home, '.probe-'));
		await rm(probe, {recursive: true, force: true});
		return true;
	} catch {
		return false;
	}
};

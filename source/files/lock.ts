import {randomUUID} from 'node:crypto';
import {link, readFile, stat, unlink, writeFile} from 'node:fs/promises';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {PlanWizardError} from '../errors.js';
import {failedWith, fileError} from './file-error.js';

/**
Who works on a session.
*/
export type LockOwner = {readonly pid: number; readonly host: string; readonly since: string; readonly token: string};

/**
A session taken by this process. `stillMine` is asked before everything that is written: while a laptop sleeps, another wizard may have taken over.
*/
export type Lock = {
	readonly stillMine: () => Promise<void>;
	readonly release: () => Promise<void>;
};

const parse = (text: string): LockOwner | null => {
	try {
		const {pid, host, since, token}: Record<string, unknown> = JSON.parse(text);
		const isOwner = typeof pid === 'number' && typeof host === 'string' && typeof since === 'string' && typeof token === 'string';
		return isOwner ? {pid, host, since, token} : null;
	} catch {
		return null;
	}
};

const ownerIn = async (path: string): Promise<LockOwner | null | 'free'> => {
	try {
		return parse(await readFile(path, 'utf8'));
	} catch (error) {
		if (failedWith(error, 'ENOENT')) {
			return 'free';
		}

		throw fileError(error, 'read', path);
	}
};

const isAlive = ({pid, host}: LockOwner): boolean => {
	if (host !== hostname()) {
		return true;
	}

	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return failedWith(error, 'EPERM');
	}
};

/**
The living owner of a session, `null` where nobody works on it.
*/
export const lockOwner = async (folder: string): Promise<LockOwner | null> => {
	const owner = await ownerIn(join(folder, 'lock'));
	return owner === 'free' || owner === null || !isAlive(owner) ? null : owner;
};

const taken = ({pid, host, since}: LockOwner, path: string): PlanWizardError =>
	new PlanWizardError(
		'SESSION_IN_USE',
		`Another plan-wizard works on this session: process ${pid} on ${host}, since ${since}.`,
		`Go on in that terminal, or end it first. If no such process runs, delete ${path}.`,
	);

const claim = async (path: string, mine: LockOwner): Promise<boolean> => {
	const temporary = `${path}.${mine.token}`;
	await writeFile(temporary, JSON.stringify(mine), {mode: 0o600, flag: 'wx'});

	try {
		await link(temporary, path);
		return true;
	} catch (error) {
		if (failedWith(error, 'EEXIST')) {
			return false;
		}

		if (!failedWith(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS')) {
			throw error;
		}

		await writeFile(path, JSON.stringify(mine), {mode: 0o600, flag: 'wx'});
		return true;
	} finally {
		await unlink(temporary).catch(() => {});
	}
};

/** How long clearing a dead lock may take before whoever does it is taken for dead too, in milliseconds. */
const clearing = 10_000;

/** Removes a dead owner's lock. Only one wizard at a time may, so that none removes the lock that a quicker one has put there meanwhile. */
const clear = async (path: string, dead: LockOwner | null): Promise<void> => {
	const guard = `${path}.clearing`;

	try {
		await writeFile(guard, '', {mode: 0o600, flag: 'wx'});
	} catch (error) {
		if (!failedWith(error, 'EEXIST')) {
			throw error;
		}

		const since = await stat(guard).catch(() => null);

		if (since !== null && Date.now() - since.mtimeMs > clearing) {
			await unlink(guard).catch(() => {});
		}

		return;
	}

	try {
		const owner = await ownerIn(path);

		if (owner !== 'free' && owner?.token === dead?.token) {
			await unlink(path);
		}
	} finally {
		await unlink(guard).catch(() => {});
	}
};

const attempts = 3;

const acquire = async (path: string, mine: LockOwner): Promise<void> => {
	for (let attempt = 0; attempt < attempts; attempt++) {
		if (await claim(path, mine)) {
			return;
		}

		const owner = await ownerIn(path);

		if (owner !== 'free' && owner !== null && isAlive(owner)) {
			throw taken(owner, path);
		}

		if (owner !== 'free') {
			await clear(path, owner);
		}
	}

	throw new PlanWizardError('SESSION_IN_USE', 'Another plan-wizard is taking this session at this moment.', 'Try again.');
};

/**
Takes a session for this process. The lock of a process that has died is taken over.

@param since - ISO 8601, for the message that a second wizard shows.
@throws {PlanWizardError} `SESSION_IN_USE` where another wizard works on it.
*/
export const takeLock = async (folder: string, since: string): Promise<Lock> => {
	const path = join(folder, 'lock');
	const mine: LockOwner = {pid: process.pid, host: hostname(), since, token: randomUUID()};

	try {
		await acquire(path, mine);
	} catch (error) {
		throw fileError(error, 'write', path);
	}

	const isMine = async (): Promise<boolean> => {
		const owner = await ownerIn(path);
		return owner !== 'free' && owner?.token === mine.token;
	};

	return {
		stillMine: async () => {
			if (!(await isMine())) {
				throw new PlanWizardError(
					'SESSION_LOST',
					'Another plan-wizard has taken this session over; this one has stopped before writing anything more.',
					'Go on in the other terminal, or end it and resume here.',
				);
			}
		},
		release: async () => {
			if (await isMine().catch(() => false)) {
				await unlink(path).catch(() => {});
			}
		},
	};
};

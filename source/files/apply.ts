import {link, mkdir, open, rename, stat, unlink} from 'node:fs/promises';
import {dirname} from 'node:path';
import type {Change, Effects} from '../effects.js';
import {ConflictError} from '../errors.js';
import {failedWith, fileError} from './file-error.js';
import {inside} from './inside.js';
import {sweepTemporary, temporaryFor} from './temporary.js';
import {textOnDisk, withMarkOf} from './text-on-disk.js';

type Text = Omit<Change, 'unchanged'>;

type Owner = {readonly mode: number; readonly uid: number; readonly gid: number};

const ownerOf = async (target: string): Promise<Owner | null> => {
	try {
		return await stat(target);
	} catch {
		return null;
	}
};

/** Writes the whole text to a new file beside the target and makes sure that it is on the disk. */
const writeBeside = async (target: string, text: string, like: Owner | null): Promise<string> => {
	const temporary = temporaryFor(target);
	const file = await open(temporary, 'wx', 0o666);

	try {
		await file.writeFile(text, 'utf8');

		if (like !== null) {
			await file.chown(like.uid, like.gid).catch(() => {});
			await file.chmod(like.mode & 0o7777);
		}

		await file.sync();
	} catch (error) {
		await unlink(temporary).catch(() => {});
		throw error;
	} finally {
		await file.close();
	}

	return temporary;
};

/** A rename survives a power cut only when its folder is on the disk too; some systems can't do that. */
const syncFolder = async (folder: string): Promise<void> => {
	const handle = await open(folder, 'r').catch(() => null);
	await handle?.sync().catch(() => {});
	await handle?.close();
};

const create = async (temporary: string, target: string): Promise<void> => {
	try {
		await link(temporary, target);
		await unlink(temporary);
	} catch (error) {
		// Some file systems know no links. There the file is moved to its place, which was free a moment ago.
		if (!failedWith(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK') || (await ownerOf(target)) !== null) {
			throw error;
		}

		await rename(temporary, target);
	}
};

/**
Whether a change is still to be made. A file that already holds the text after needs nothing.

@throws {ConflictError} Where the file is neither the text before nor the text after.
*/
const isPending = async (target: string, {path, before, after}: Text): Promise<boolean> => {
	const actual = await textOnDisk(target);

	if (actual !== null && (actual === after || actual === withMarkOf(actual, after))) {
		return false;
	}

	if (actual === before || (actual !== null && before !== null && actual === withMarkOf(actual, before))) {
		return true;
	}

	throw new ConflictError(path, before ?? '', actual);
};

const write = async (target: string, change: Text): Promise<void> => {
	const isNew = change.before === null;
	const text = isNew ? change.after : withMarkOf((await textOnDisk(target)) ?? '', change.after);
	const temporary = await writeBeside(target, text, isNew ? null : await ownerOf(target));

	try {
		if (await isPending(target, change)) {
			await (isNew ? create(temporary, target) : rename(temporary, target));
			await syncFolder(dirname(target));
		}
	} catch (error) {
		if (failedWith(error, 'EEXIST')) {
			throw new ConflictError(change.path, change.before ?? '', await textOnDisk(target));
		}

		throw error;
	} finally {
		await unlink(temporary).catch(() => {});
	}
};

/**
Writes a file inside the root, whole or not at all: a new text takes the place of the old one in one step, keeping mode, byte-order mark and the link that leads to it. Safe to repeat. Old temporary files of earlier runs are removed on the way.

The file is compared a last time just before it is replaced; an edit saved in the instant between the two is the one window that remains.

@param now - The time in milliseconds.
@throws {ConflictError} Where the file, or one of `unchanged`, is neither `before` nor `after`: then nothing is written.
@throws {PlanWizardError} Where it lies outside the root, or cannot be written.
*/
export const applying =
	(root: string, now: () => number): Effects['apply'] =>
	async change => {
		try {
			const target = await inside(root, change.path);

			for (const other of change.unchanged) {
				await isPending(await inside(root, other.path), other);
			}

			if (await isPending(target, change)) {
				await mkdir(dirname(target), {recursive: true});
				await sweepTemporary(dirname(target), now());
				await write(target, change);
			}
		} catch (error) {
			throw fileError(error, 'write', change.path);
		}
	};

import {randomBytes} from 'node:crypto';
import {readdir, stat, unlink} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

const pattern = /^\.[^/]{0,200}\.plan-wizard-[0-9a-f]{12}\.tmp$/;

const staleAfter = 60 * 60 * 1000;

/**
True for a file that was to become another one.
*/
export const isTemporary = (path: string): boolean => pattern.test(basename(path));

/**
A name beside the target that no other process takes.
*/
export const temporaryFor = (target: string): string =>
	join(dirname(target), `.${basename(target).slice(0, 80)}.plan-wizard-${randomBytes(6).toString('hex')}.tmp`);

/**
Removes temporary files in a folder that are older than an hour: a process that died left them. What cannot be removed stays.

@param now - In milliseconds.
*/
export const sweepTemporary = async (folder: string, now: number): Promise<void> => {
	const names = await readdir(folder).catch(() => []);

	for (const name of names.filter(isTemporary)) {
		const path = join(folder, name);
		const found = await stat(path).catch(() => null);

		if (found !== null && now - found.mtimeMs > staleAfter) {
			await unlink(path).catch(() => {});
		}
	}
};

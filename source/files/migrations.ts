import {PlanWizardError} from '../errors.js';
import {documentBytes} from './document-bytes.js';
import {migrationPaths} from './migration-paths.js';
import {decode} from './read.js';

type FileText = {readonly path: string; readonly text: string};

/**
What a plan's SQL builds on: the project's migrations in the order they run, or its Prisma schema. `unread` says why it is not known, `null` where it is, or where there is nothing.
*/
export type SchemaGround = {readonly migrations: readonly FileText[]; readonly prisma: readonly FileText[]; readonly unread: string | null};

const most = 1000;

const textOf = async (root: string, path: string): Promise<FileText> => {
	const bytes = await documentBytes(root, path);

	if (bytes === null) {
		throw new PlanWizardError('FILE_MISSING', `${path} does not exist.`, 'Check the path, or create the file.');
	}

	return {path, text: decode(bytes, path)};
};

/**
Reads what a plan's SQL builds on, all of it or nothing.

@param paths - The project's sources.
@param plan - Its text.
*/
export const readMigrations = async (root: string, paths: readonly string[], plan: string): Promise<SchemaGround> => {
	const found = migrationPaths(paths, plan);
	const nothing = {migrations: [], prisma: []};

	if (found.migrations.length > most) {
		return {...nothing, unread: `there are ${found.migrations.length} migrations, more than ${most}`};
	}

	try {
		const read = async (each: readonly string[]) => Promise.all(each.map(async path => textOf(root, path)));
		return {migrations: await read(found.migrations), prisma: await read(found.prisma), unread: found.unread};
	} catch (error) {
		if (error instanceof PlanWizardError) {
			return {...nothing, unread: error.message};
		}

		throw error;
	}
};

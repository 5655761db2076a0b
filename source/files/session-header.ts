import {open} from 'node:fs/promises';
import {join} from 'node:path';
import {journalName} from './log.js';
import type {DocumentPaths} from './project-settings.js';

/**
The first line of a session's journal. `useCase` and the documents are relative to `root`; `created` is ISO 8601.
*/
export type SessionHeader = {
	readonly kind: 'header';
	readonly format: 1;
	readonly version: string;
	readonly useCase: string;
	readonly root: string;
	readonly documents: DocumentPaths;
	readonly planner: string;
	/** The model that was named at the start; missing where none was. */
	readonly model?: string;
	readonly created: string;
};

const longest = 16_384;

const parseDocuments = (value: unknown): DocumentPaths | null => {
	const {summary, guidelines, domainModel}: Record<string, unknown> = typeof value === 'object' && value !== null ? {...value} : {};
	const isWhole = typeof summary === 'string' && typeof guidelines === 'string' && typeof domainModel === 'string';

	return isWhole ? {summary, guidelines, domainModel} : null;
};

/**
Reads a header, `null` where the value is none.
*/
export const parseHeader = (value: unknown): SessionHeader | null => {
	if (value === null || typeof value !== 'object') {
		return null;
	}

	const {kind, format, version, useCase, root, planner, created, ...rest}: Record<string, unknown> = {...value};
	const documents = parseDocuments(rest.documents);
	const isHeader =
		kind === 'header' &&
		format === 1 &&
		typeof version === 'string' &&
		typeof useCase === 'string' &&
		typeof root === 'string' &&
		typeof planner === 'string' &&
		typeof created === 'string';

	const model = typeof rest.model === 'string' ? {model: rest.model} : {};
	return isHeader && documents !== null ? {kind, format, version, useCase, root, documents, planner, ...model, created} : null;
};

/**
The header of the session in a folder, read without the rest of its journal; `null` where there is none that can be read.
*/
export const readHeader = async (folder: string): Promise<SessionHeader | null> => {
	const file = await open(join(folder, journalName), 'r').catch(() => null);

	try {
		const {buffer, bytesRead} = (await file?.read(Buffer.alloc(longest), 0, longest, 0)) ?? {buffer: Buffer.alloc(0), bytesRead: 0};
		return parseHeader(JSON.parse(buffer.subarray(0, bytesRead).toString('utf8').split('\n', 1)[0] ?? ''));
	} catch {
		return null;
	} finally {
		await file?.close();
	}
};

import type {Effects} from '../effects.js';
import {PlanWizardError, Reopened} from '../errors.js';
import {sha256} from '../fingerprint.js';
import {documentBytes} from './document-bytes.js';

/**
The bytes of a document as text; the byte-order mark and the line endings stay.

@throws {PlanWizardError} Where they are no UTF-8 text.
*/
export const decode = (bytes: Buffer, path: string): string => {
	if (bytes.includes(0)) {
		throw new PlanWizardError('BINARY', `${path} is not text: it holds NUL bytes.`, 'Name a Markdown file, or save it as UTF-8 text.');
	}

	try {
		return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
	} catch {
		throw new PlanWizardError('NOT_UTF8', `${path} is not UTF-8 text.`, `Save it as UTF-8, for example: iconv -f latin1 -t utf-8 ${path}`);
	}
};

/**
Reads documents as they were when the inputs were taken. The text keeps its byte-order mark and its line endings.

@throws {PlanWizardError} Where the file is binary, not UTF-8, over 5 MB, or not to be read.
@throws {Reopened} `inputs`, where the file has changed since.
*/
export const reading =
	(root: string): Effects['read'] =>
	async ({path, hash}) => {
		if (hash === null) {
			return null;
		}

		const bytes = await documentBytes(root, path);

		if (bytes === null || sha256(bytes) !== hash) {
			throw new Reopened('inputs');
		}

		return decode(bytes, path);
	};

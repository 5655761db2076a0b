import {resolve} from 'node:path';
import {PlanWizardError} from '../../errors.js';
import {documentBytes} from '../document-bytes.js';
import {inside, relativeTo} from '../inside.js';
import {decodeLeniently} from './decode-leniently.js';
import {isSecretFile} from './secret-files.js';
import {whyMissing} from './why-missing.js';

/**
A file as it may be shown to a model, or why not, in words that let the model go on.
*/
export type ProjectText =
	| {readonly kind: 'text'; readonly path: string; readonly text: string}
	| {readonly kind: 'refused'; readonly path: string; readonly why: string};

/**
Reads a file for a model: one of the project's own that nothing ignores, that holds no secrets by its name, and that is text. A link is followed to a file of which the same is true. Line breaks become LF, a byte-order mark goes.

@param paths - The files that nothing ignores, relative to the root.
*/
export const projectText = async (root: string, asked: string, paths: ReadonlySet<string>): Promise<ProjectText> => {
	const path = asked.includes('\0') ? null : relativeTo(root, resolve(root, asked));
	const refused = (why: string): ProjectText => ({kind: 'refused', path: path ?? asked, why});

	if (path === null) {
		return refused('It lies outside the project. Name a file relative to the project root.');
	}

	if (isSecretFile(path)) {
		return refused('Files of this kind hold secrets and are never read. Ask for what uses it instead.');
	}

	if (!paths.has(path)) {
		return refused(whyMissing(path, paths));
	}

	try {
		const real = relativeTo(root, await inside(root, path));

		if (real === null || (real !== path && (!paths.has(real) || isSecretFile(real)))) {
			return refused('It links to a file that is not read.');
		}

		const bytes = await documentBytes(root, real);
		const text = bytes === null ? null : decodeLeniently(bytes);
		return text === null ? refused(bytes === null ? 'It is gone.' : 'It is not text.') : {kind: 'text', path, text};
	} catch (error) {
		if (error instanceof PlanWizardError) {
			return refused(error.message);
		}

		throw error;
	}
};

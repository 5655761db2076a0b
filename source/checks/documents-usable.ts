import {refusalOf} from '../documents/stub.js';
import type {Finding} from './finding.js';

type Document = {readonly role: string; readonly path: string; readonly text: string | null};

/**
Finds documents that are missing (`document-missing`), or empty, a stub or a template (`document-refused`): the plan stops at each until a person says how to go on.

@returns One finding a document, none where it can be used.
*/
export const documentsUsable = (documents: readonly Document[]): readonly Finding[] =>
	documents.flatMap(({role, path, text}): readonly Finding[] => {
		const refusal = text === null ? null : refusalOf(text, path);
		const base = {severity: 'stop', subject: role, other: null, offending: path} as const;

		if (text === null) {
			return [{...base, check: 'document-missing', message: `Unexpected gap at ${path}, expected the ${role}`, place: null}];
		}

		return refusal === null
			? []
			: [
					{
						...base,
						check: 'document-refused',
						message: `Unexpected ${path}: ${refusal.reason}; expected the ${role}`,
						place: refusal.place,
					},
				];
	});

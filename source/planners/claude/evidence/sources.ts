import type {Section} from '../../../sections/section.js';
import {type Found, foundIn} from './found-in.js';

/**
Everything that the model was sent and may quote: path → the texts of it. A part of a file keeps the number of its first line.
*/
export type Sources = {
	readonly add: (path: string, text: string, firstLine?: number) => void;
	/** Where a quotation stands in what was sent of that path. */
	readonly find: (path: string, quotation: string) => (Found & {readonly path: string; readonly text: string}) | null;
	/** Another path in which it stands, to say so. */
	readonly elsewhere: (quotation: string) => string | null;
};

const plainPath = (path: string): string =>
	path
		.trim()
		.replaceAll('\\', '/')
		.replace(/^\.\//, '')
		.replace(/:\d+(?:-\d+)?$/, '');

/**
A listing with a number before each line, as a tool gives it, without the numbers; `null` where it is none.
*/
const unnumbered = (text: string): {readonly text: string; readonly firstLine: number} | null => {
	const lines = text
		.replace(/\n$/, '')
		.split('\n')
		.filter((line, index, all) => index < all.length - 1 || !line.startsWith('«…cut'));
	const numbered = lines.map(line => /^\s*(\d+)(?:\t|: ?| ?[|│→] ?)(.*)$/.exec(line));
	const first = Number(numbered[0]?.[1] ?? 0);
	const isListing = numbered.every((found, index) => Number(found?.[1]) === first + index);
	return isListing ? {text: numbered.map(found => found?.[2] ?? '').join('\n'), firstLine: first} : null;
};

/**
What was sent at the beginning of a conversation: the documents, and the accepted sections under the name `section 4`.
*/
export const createSources = (
	documents: ReadonlyArray<{readonly path: string; readonly text: string}>,
	accepted: readonly Pick<Section, 'number' | 'text'>[] = [],
): Sources => {
	const sent: {path: string; text: string; firstLine: number}[] = [];
	const add = (path: string, text: string, firstLine = 1): void => {
		sent.push({path: plainPath(path), ...(unnumbered(text) ?? {text, firstLine})});
	};

	for (const {path, text} of [...documents, ...accepted.map(({number, text}) => ({path: `section ${number}`, text}))]) {
		sent.push({path, text, firstLine: 1});
	}

	return {
		add,
		find: (path, quotation) => {
			for (const {text, firstLine, ...known} of sent.filter(each => each.path === plainPath(path))) {
				const found = foundIn(text, quotation);

				if (found) {
					const lines = text
						.split('\n')
						.slice(found.line - 1, found.endLine)
						.join('\n');
					return {path: known.path, line: found.line + firstLine - 1, endLine: found.endLine + firstLine - 1, text: lines};
				}
			}

			return null;
		},
		elsewhere: quotation => sent.find(({text}) => foundIn(text, quotation) !== null)?.path ?? null,
	};
};

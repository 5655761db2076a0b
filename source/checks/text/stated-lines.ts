import {maskQuotations} from '../../documents/plan/quotations.js';
import {readParts} from '../../documents/plan/read-headings.js';
import type {PartId} from '../../sections/parts.js';
import type {Stretch} from '../stretch.js';

export type StatedLine = {readonly text: string; readonly line: number; readonly part: PartId | null};

/**
What a stretch itself says, line by line: without fences, comments and quotations, but with its code spans, and the part that each line stands in.
*/
export const statedLines = ({number, marks: {masked}}: Pick<Stretch, 'number' | 'marks'>): readonly StatedLine[] => {
	let at = 0;
	const pieces: string[] = [];

	for (const {start, end} of masked.spans) {
		pieces.push(masked.masked.slice(at, start), masked.raw.slice(start, end));
		at = end;
	}

	const text = maskQuotations({raw: masked.raw, masked: pieces.join('') + masked.masked.slice(at)});
	const partOf = new Map<number, PartId | null>();

	for (const {id, line, endLine} of number === null ? [] : readParts(number, masked)) {
		for (let each = line; each <= endLine; each++) {
			partOf.set(each, id);
		}
	}

	return text.split('\n').map((line, index) => ({
		text: line,
		line: index + 1,
		part: partOf.get(index + 1) ?? null,
	}));
};

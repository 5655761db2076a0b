import type {PartId, SectionNumber} from '../../sections/parts.js';
import type {Section} from '../../sections/section.js';
import {maskCode} from './mask-code.js';
import {readParts} from './read-headings.js';

/**
A row of a table with the table's heads, or an item of a list: one cell, no heads.
*/
export type Item = {readonly heads: readonly string[]; readonly cells: readonly string[]};

const isDivider = (line: string): boolean => /^[|\s:-]+$/.test(line);

const cellsOf = (line: string): readonly string[] => line.replace(/^\|\s*|\s*\|$/g, '').split(/\s*(?<!\\)\|\s*/);

/**
What a part of a section lists, in tables and in lists of the first level, in its order.
*/
export const itemsOfPart = (sections: readonly Section[], number: SectionNumber, id: PartId): readonly Item[] => {
	const text = sections.find(section => section.number === number)?.text ?? '';
	const part = readParts(number, maskCode(text)).find(each => each.id === id);
	const lines = (part?.text ?? '').split('\n');
	let heads: readonly string[] = [];
	return lines.flatMap((line, index): readonly Item[] => {
		if (line.startsWith('|')) {
			const isHead = isDivider(lines[index + 1] ?? '');
			heads = isHead ? cellsOf(line) : heads;
			return isHead || isDivider(line) ? [] : [{heads, cells: cellsOf(line)}];
		}

		return /^[-*]\s/.test(line) ? [{heads: [], cells: [line.slice(2)]}] : [];
	});
};

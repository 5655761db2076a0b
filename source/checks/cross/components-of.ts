import {tableCells} from '../../documents/blocks.js';
import type {Place} from '../../documents/facts.js';
import {maskCode} from '../../documents/plan/mask-code.js';
import type {Plan} from '../../documents/plan/plan.js';

/**
A component that section 3 lists: its name as written, without marks.
*/
export type Component = {readonly name: string; readonly place: Place};

const bare = (text: string): string =>
	text
		.replace(/\[[^\]]*\](?:\([^)]*\))?/g, ' ')
		.replace(/\((?:exists|new|outside|external)\)/g, ' ')
		.replace(/[*_`]+/g, '')
		.replace(/\s*[:–—].*$/, '')
		.trim();

/**
The components of a plan: the first cells of the tables, the headings and the bold beginnings of list items in the part that lists them.
*/
export const componentsOf = ({path, sections}: Pick<Plan, 'path' | 'sections'>): readonly Component[] => {
	const part = sections.find(({number}) => number === 3)?.parts.find(({id}) => id === 'components');
	const {masked, raw} = maskCode(part?.text ?? '');
	const lines = raw.split('\n');
	const isText = masked.split('\n').map(line => line.trim() !== '' || line === '');
	return lines.flatMap((line, index): readonly Component[] => {
		const isHead = /^\s*\|?\s*:?-+/.test(lines[index + 1] ?? '') && (lines[index + 1] ?? '').includes('|');
		const cell = /^\s*\|/.test(line) && !isHead && !/^\s*\|[\s:|-]+\|?\s*$/.test(line) ? (tableCells(line)[0] ?? '') : null;
		const name =
			cell ??
			/^#{4,6}\s+(?:\d[\d.]*\s+)?(.+)$/.exec(line)?.[1] ??
			/^\s*(?:[-*+]|\d+[.)])\s+(?:\*\*(.+?)\*\*|`([^`]+)`(?=\s*(?:\(|:|—)))/
				.exec(line)
				?.slice(1)
				.find(each => each !== undefined);
		const at = (part?.line ?? 0) + index + 1;
		return name === undefined || !isText[index] || bare(name) === '' ? [] : [{name: bare(name), place: {path, line: at, endLine: at}}];
	});
};

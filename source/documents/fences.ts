import type {Block} from './blocks.js';

const fenceStart = /^\s{0,24}(`{3,}|~{3,})[ \t]*([^\s`]*)/;

type Fence = {readonly mark: string; readonly language: string};

/**
The fence that a line opens, `null` where it opens none: a line with back-ticks further on is a code span.
*/
export const fenceOf = (line: string): Fence | null => {
	const found = fenceStart.exec(line);
	const mark = found?.[1] ?? '';
	return found === null || (mark.startsWith('`') && line.includes('`', found[0].length))
		? null
		: {mark, language: (found[2] ?? '').toLowerCase()};
};

/**
A fenced block with its lines as they stand, less the fence's own indent. A fence that is never closed goes to the end of the text.
*/
export const readFence = (lines: readonly string[], start: number, {mark, language}: Fence): Block => {
	const indent = (lines[start] ?? '').search(/\S/);
	const close = new RegExp(`^\\s*${mark[0] === '~' ? '~' : '`'}{${mark.length},}\\s*$`);
	let end = start + 1;

	while (end < lines.length && !close.test(lines[end] ?? '')) {
		end++;
	}

	const isClosed = end < lines.length;
	const body = lines.slice(start + 1, end).map(each => each.slice(Math.min(indent, Math.max(each.search(/\S|$/), 0))));
	return {kind: 'fence', language, text: body.join('\n'), isClosed, line: start + 1, endLine: isClosed ? end + 1 : lines.length};
};

import type {SectionNumber} from '../../sections/parts.js';
import {partOf} from './headings.js';
import type {PlanPart, PlanText} from './plan.js';

/**
Cuts a text at its headings of one level, outside code. Lines of `text` and `masked` correspond.

@returns One stretch a heading; `line` counts from `firstLine`. What stands before the first heading is left out.
*/
export const cutAtHeadings = (level: 2 | 3, text: readonly string[], masked: readonly string[], firstLine = 1): readonly PlanText[] => {
	const mark = `${'#'.repeat(level)} `;
	const starts = masked.flatMap((line, index) => (line.startsWith(mark) ? [index] : []));
	return starts.map((start, index) => {
		const end = starts[index + 1] ?? text.length;
		return {
			title: (text[start] ?? '').slice(mark.length).trim(),
			text: text.slice(start + 1, end).join('\n'),
			line: firstLine + start,
			endLine: firstLine + end - 1,
		};
	});
};

/**
The parts of a section's text, in the order they stand.

@param firstLine - The line of the text's first line in the file.
*/
export const readParts = (
	section: SectionNumber,
	{raw, masked}: {readonly raw: string; readonly masked: string},
	firstLine = 1,
): readonly PlanPart[] =>
	cutAtHeadings(3, raw.split('\n'), masked.split('\n'), firstLine).map(each => ({...each, id: partOf(section, each.title)}));

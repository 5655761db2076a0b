const cellsOf = (row: string): readonly string[] => row.replace(/^\s*\||\|\s*$/g, '').split(/(?<!\\)\|/);

const plain = (cell: string): string => cell.trim().replace(/^[`*_"]+|[`*_"]+$/g, '');

/** Where a table lists the values a row each: the line of the last one, counted from 0. */
const lastOf = (lines: readonly string[], values: readonly string[]): number | null => {
	const listed = lines.flatMap((line, index) => (/^\s*\|/.test(line) && values.includes(plain(cellsOf(line)[0] ?? '')) ? [index] : []));
	const last = listed.at(-1);
	const isRun = listed.length === values.length && listed.every((index, at) => at === 0 || index === (listed[at - 1] ?? 0) + 1);
	return isRun && listed.length > 1 ? (last ?? null) : null;
};

/**
The row for one more value of a table that lists them a row each, marked as the others are and as planned, with the line that it stands below; `null` where no table of the document lists these values so.
*/
export const rowForValue = (
	lines: readonly string[],
	values: readonly string[],
	value: string,
): {readonly markdown: string; readonly after: {readonly line: number; readonly text: string}} | null => {
	const index = lastOf(lines, values);
	const row = index === null ? undefined : lines[index];

	if (index === null || row === undefined) {
		return null;
	}

	const [first = '', ...others] = cellsOf(row);
	const cells = [first.replace(plain(first), value).trim(), ...others.map((_, at) => (at === 0 ? 'planned' : ''))];
	return {markdown: `| ${cells.join(' | ')} |`.replace(/ {2,}/g, ' '), after: {line: index + 1, text: row}};
};

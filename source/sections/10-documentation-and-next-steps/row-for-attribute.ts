const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const tableRow = (row: string, known: string, name: string): string | null => {
	const cells = row
		.trim()
		.replace(/^\||\|$/g, '')
		.split('|');
	const own = cells.findIndex(cell => new RegExp(`^[\\s\`*]*${escaped(known)}[\\s\`*?]*$`).test(cell));
	const filled = cells.map((cell, index) =>
		index === own ? cell.trim().replace(known, name) : index === cells.length - 1 ? 'planned' : '',
	);
	return own < 0 || cells.length < 2 ? null : `|${filled.map(cell => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
};

/**
A line for another attribute, in the form of the line that holds a known one: a row of a table, an item of a list, a line of a Mermaid diagram. It is marked planned where the form has room for that.

@returns `null` where the line is of no such form.
*/
export const rowForAttribute = (
	row: string,
	known: string,
	{name, type}: {readonly name: string; readonly type: string | null},
): string | null => {
	if (/^\s*\|/.test(row)) {
		return tableRow(row, known, name);
	}

	const item = new RegExp(`^(\\s*[-*+]\\s+)([\`*_]{0,3})${escaped(known)}\\??(?![\\p{L}\\p{N}_])`, 'u').exec(row);

	if (item !== null) {
		return `${item[1]}${item[2]}${name}${item[2]}${type === null ? '' : `: ${type}`} (planned)`;
	}

	const line = new RegExp(`^(\\s+[+#~-]?)[\\w<>,?[\\]]+\\s+${escaped(known)}(?:\\s|$)`).exec(row);
	return line === null ? null : `${line[1]}${type ?? 'unspecified'} ${name}`;
};

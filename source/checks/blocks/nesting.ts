/**
How deep a block may nest. Parsers descend, and one that runs out of stack inside a regular expression takes the whole process with it.
*/
export const deepest = 256;

const dashes = /^[ \t]*(?:[-?][ \t]+)+/;

// The columns where a line's list marks and its content begin: each one is a level.
const columnsOf = (line: string): readonly number[] => {
	const marks = dashes.exec(line)?.[0] ?? '';
	const columns = Array.from(marks.matchAll(/[-?]/g), ({index}) => index);
	return marks.length < line.trimEnd().length ? [...columns, Math.max(marks.length, line.search(/\S/))] : columns;
};

const bracketsNestTooDeep = (text: string): boolean => {
	let depth = 0;

	for (const character of text) {
		if (character === '[' || character === '{') {
			depth++;
		} else if ((character === ']' || character === '}') && depth > 0) {
			depth--;
		}

		if (depth > deepest) {
			return true;
		}
	}

	return false;
};

/**
Whether a JSON or YAML text nests deeper than any parser should be asked to follow. Open brackets (in strings too), list marks on one line and steps of indentation are counted.
*/
export const nestsTooDeep = (text: string): boolean => {
	const levels: number[] = [];

	for (const line of text.split('\n')) {
		for (const column of columnsOf(line)) {
			while ((levels.at(-1) ?? -1) >= column) {
				levels.pop();
			}

			levels.push(column);
		}

		if (levels.length > deepest) {
			return true;
		}
	}

	return bracketsNestTooDeep(text);
};

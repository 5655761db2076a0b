/**
One statement of a script, without its comments, and the line that it begins on.
*/
export type Statement = {readonly text: string; readonly line: number};

// What is not closed goes on to the end, so that nothing is looked for twice.
const token = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\$([A-Za-z_]*)\$[\s\S]*?(?:\$\1\$|$)|;|\n/g;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

const linesIn = (text: string): number => text.split('\n').length - 1;

/** The pieces of a text between these offsets, trimmed, each with its line, counted from 0. Every character is looked at once. */
const pieces = (text: string, ends: readonly number[]): readonly Statement[] => {
	let start = 0;
	let line = 0;
	const found: Statement[] = [];

	for (const end of [...ends, text.length]) {
		const whole = text.slice(start, end);
		const lead = linesIn(whole.slice(0, whole.length - whole.trimStart().length));
		found.push({text: whole.trim(), line: line + lead});
		line += linesIn(text.slice(start, end + 1));
		start = end + 1;
	}

	return found.filter(piece => piece.text !== '');
};

/**
The statements of a script in order. Comments are blanks; a semicolon in a string, a quoted name or a body between dollars ends none.
*/
export const statementsOf = (script: string): readonly Statement[] => {
	const plain = script.replace(token, found => (/^(?:--|\/\*)/.test(found) ? blank(found) : found));
	const ends = [...plain.matchAll(token)].filter(([found]) => found === ';').map(({index}) => index);
	return pieces(plain, ends).map(({text, line}) => ({text, line: line + 1}));
};

/**
The parts of a list that commas on its own level part, each with the line that it begins on, counted from 0.
*/
export const partsOf = (list: string): readonly Statement[] => {
	let depth = 0;
	const ends: number[] = [];

	for (const found of list.matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|[(),]/g)) {
		depth += found[0] === '(' ? 1 : found[0] === ')' ? -1 : 0;

		if (found[0] === ',' && depth === 0) {
			ends.push(found.index);
		}
	}

	return pieces(list, ends);
};

/**
What stands in the first parentheses of a text, and its line within it, counted from 0; `null` where there are none, or they do not close.
*/
export const inParentheses = (text: string): Statement | null => {
	const start = text.indexOf('(');
	let depth = 0;

	for (const found of start < 0 ? [] : text.slice(start).matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|[()]/g)) {
		depth += found[0] === '(' ? 1 : found[0] === ')' ? -1 : 0;

		if (depth === 0 && found[0] === ')') {
			return {text: text.slice(start + 1, start + found.index), line: linesIn(text.slice(0, start + 1))};
		}
	}

	return null;
};

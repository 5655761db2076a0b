/**
The smallest piece of a document that can say something: a heading, a label with or without a value, an item of a list, some lines of prose, a row of a table, a fence.

`text` is without markers and numbers, `raw` with them. `level` is a heading's level, else the indent in columns. `number` is a step's number as written.
*/
export type Entry = {
	readonly kind: 'heading' | 'label' | 'item' | 'text' | 'row' | 'fence' | 'quiet';
	readonly level: number;
	readonly number: string | null;
	readonly label: string;
	readonly text: string;
	readonly raw: string;
	readonly cells: readonly string[];
	readonly header: readonly string[];
	readonly language: string;
	readonly line: number;
	readonly endLine: number;
};

/**
An entry with nothing but its kind and lines, for the rest to be added.
*/
export const entryOf = (kind: Entry['kind'], line: number, endLine: number): Entry => ({
	kind,
	level: 0,
	number: null,
	label: '',
	text: '',
	raw: '',
	cells: [],
	header: [],
	language: '',
	line,
	endLine,
});

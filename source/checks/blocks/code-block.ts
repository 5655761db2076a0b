import type {Finding, Severity} from '../finding.js';

/**
A fenced block of a plan. `line` is the line of its first line of content in the file, from 1; `lead` is what stands just above it (its heading, the line that introduces it).
*/
export type CodeBlock = {
	readonly language: string;
	readonly text: string;
	readonly path: string;
	readonly line: number;
	readonly lead: string;
};

/**
What a rule says of a block: `line` counts from 1 inside the block. Without `subject` it is about the block as one of its language, without `severity` it is an error, without `offending` it is about the text of that line.
*/
export type Fault = {
	readonly check: string;
	readonly line: number;
	readonly message: string;
	readonly subject?: string;
	readonly severity?: Severity;
	readonly offending?: string;
	/** What the line should read instead, where a correction is safe. */
	readonly fix?: string;
};

const longest = 160;

/**
A text on one line and no longer than a message bears.
*/
export const shortened = (text: string): string => {
	const folded = text
		.slice(0, 4 * longest)
		.replace(/\s+/g, ' ')
		.trim();
	return folded.length > longest ? `${folded.slice(0, longest - 1)}…` : folded;
};

/**
The line, from 1, of an offset into a text.
*/
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/**
The finding for a fault of a block, at its line in the file.
*/
export const findingIn = (block: CodeBlock, fault: Fault): Finding => {
	const lines = block.text.split('\n');
	const line = Math.min(Math.max(fault.line, 1), lines.length);
	const at = block.line + line - 1;
	const text = [lines[line - 1], ...lines].find(each => each !== undefined && each.trim() !== '') ?? '';
	return {
		check: fault.check,
		severity: fault.severity ?? 'error',
		subject: fault.subject ?? `${block.language} block`,
		message: fault.message,
		place: {path: block.path, line: at, endLine: at},
		other: null,
		offending: shortened(fault.offending ?? text),
		...(fault.fix === undefined ? {} : {fix: fault.fix}),
	};
};

/**
The first fault of each line, and no more than `most`: one slip often makes many faults.
*/
export const firstOfEachLine = (faults: readonly Fault[], most = 5): readonly Fault[] =>
	faults.filter((fault, index) => faults.findIndex(({line}) => line === fault.line) === index).slice(0, most);

import {putBack} from './blobs.js';

/**
A journal as it was found. `intact` is the number of bytes up to the end of the last whole line before any damage; `rest` is what follows the damage, with the number of lines in it.
*/
export type LogLines = {
	readonly values: readonly unknown[];
	readonly intact: number;
	readonly needsNewline: boolean;
	readonly rest: {readonly line: number; readonly lines: number; readonly start: number} | null;
};

const newline = 0x0a;

const parse = async (folder: string, text: string): Promise<{readonly value: unknown} | null> => {
	try {
		// Most lines name no blob, and are not walked.
		return {value: text.includes('$blob') ? await putBack(folder, JSON.parse(text)) : JSON.parse(text)};
	} catch {
		return null;
	}
};

const countLines = (bytes: Buffer, start: number): number =>
	bytes
		.subarray(start)
		.toString('utf8')
		.split('\n')
		.filter(line => line.trim() !== '').length;

type Stretch = {readonly start: number; readonly end: number; readonly isEnded: boolean};

const stretchesOf = (bytes: Buffer): readonly Stretch[] => {
	const stretches: Stretch[] = [];

	for (let start = 0; start < bytes.length; ) {
		const end = bytes.indexOf(newline, start);
		stretches.push({start, end: end === -1 ? bytes.length : end, isEnded: end !== -1});
		start = end === -1 ? bytes.length : end + 1;
	}

	return stretches;
};

/**
Reads JSON lines up to the first that is damaged. A last line without its end was torn by a crash and is dropped, unless it is whole but for the end itself.

@param folder - Where the blobs are.
*/
export const readLogLines = async (folder: string, bytes: Buffer): Promise<LogLines> => {
	const stretches = stretchesOf(bytes);
	const texts = stretches.map(({start, end}) => bytes.subarray(start, end).toString('utf8'));
	const found = await Promise.all(texts.map(async text => parse(folder, text)));
	const values: unknown[] = [];

	for (const [index, {start, isEnded}] of stretches.entries()) {
		const line = found[index] ?? null;

		if (!isEnded) {
			const isWhole = line !== null && texts[index]?.endsWith('}') === true;
			return {
				values: isWhole ? [...values, line.value] : values,
				intact: isWhole ? bytes.length : start,
				needsNewline: isWhole,
				rest: null,
			};
		}

		if (line === null) {
			return {values, intact: start, needsNewline: false, rest: {line: index + 1, lines: countLines(bytes, start), start}};
		}

		values.push(line.value);
	}

	return {values, intact: bytes.length, needsNewline: false, rest: null};
};

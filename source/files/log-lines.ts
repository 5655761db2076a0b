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
		return {value: await putBack(folder, JSON.parse(text))};
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

/**
Reads JSON lines up to the first that is damaged. A last line without its end was torn by a crash and is dropped, unless it is whole but for the end itself.

@param folder - Where the blobs are.
*/
export const readLogLines = async (folder: string, bytes: Buffer): Promise<LogLines> => {
	const values: unknown[] = [];
	let start = 0;

	while (start < bytes.length) {
		const end = bytes.indexOf(newline, start);
		const text = bytes.subarray(start, end === -1 ? bytes.length : end).toString('utf8');
		const found = await parse(folder, text);

		if (end === -1) {
			const isWhole = found !== null && text.endsWith('}');
			return {
				values: isWhole ? [...values, found.value] : values,
				intact: isWhole ? bytes.length : start,
				needsNewline: isWhole,
				rest: null,
			};
		}

		if (found === null) {
			return {values, intact: start, needsNewline: false, rest: {line: values.length + 1, lines: countLines(bytes, start), start}};
		}

		values.push(found.value);
		start = end + 1;
	}

	return {values, intact: bytes.length, needsNewline: false, rest: null};
};

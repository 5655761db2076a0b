import {readFile} from 'node:fs/promises';
import {failedWith} from './file-error.js';

const mark = '\uFEFF';

/**
A file as text, with its byte-order mark; `null` where it is missing. Bytes that are no UTF-8 become U+FFFD, so that such a file equals no approved text.
*/
export const textOnDisk = async (path: string): Promise<string | null> => {
	try {
		return new TextDecoder('utf-8', {ignoreBOM: true}).decode(await readFile(path));
	} catch (error) {
		if (failedWith(error, 'ENOENT')) {
			return null;
		}

		throw error;
	}
};

/**
The text, beginning with a byte-order mark where the other one does. Proposals are made without it.
*/
export const withMarkOf = (other: string, text: string): string => (other.startsWith(mark) && !text.startsWith(mark) ? mark + text : text);

import {showHidden} from '../documents/hidden.js';

const ending = /([ \t]*)(\r?)$/;

const space = (text: string): string => text.replaceAll('\t', '→').replaceAll(' ', '·');

/**
One line of a file as a diff shows it, so that what is approved is what is written: hidden characters as `‹U+202E›`, a byte-order mark as `‹U+FEFF›`, trailing spaces as `·`, tabs as `→`, a carriage return at the end as `␍`.

@param line - The line without its line feed.
*/
export const visible = (line: string): string => {
	const found = ending.exec(line.slice(Math.max(0, line.length - 200)));
	const trailing = found?.[1] ?? '';
	const isCarriageReturn = found?.[2] === '\r';
	const body = line.slice(0, line.length - trailing.length - (isCarriageReturn ? 1 : 0));
	return `${showHidden(body).replaceAll('\t', '→   ')}${space(trailing)}${isCarriageReturn ? '␍' : ''}`;
};

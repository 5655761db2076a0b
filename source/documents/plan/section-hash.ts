import {sha256} from '../../fingerprint.js';
import {linesOf} from '../blocks.js';

/**
The text that a section's hash is taken over: LF line endings, no white space at the end of a line, no blank lines at either end.
*/
export const foldSection = (text: string): string =>
	linesOf(text)
		.map(line => line.trimEnd())
		.join('\n')
		.replace(/^\n+/, '')
		.trimEnd();

/**
The hash of a section as the front matter holds it: SHA-256 in hex over the folded text below its heading.
*/
export const sectionHash = (text: string): string => sha256(foldSection(text));

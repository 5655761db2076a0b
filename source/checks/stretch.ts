import type {Place} from '../documents/facts.js';
import type {Marks} from '../documents/plan/read-marks.js';
import type {SectionNumber} from '../sections/parts.js';

/**
A stretch of a plan that the checks read: a section or the digest. `subject` names it in findings; `placeAt` turns a line of its text (from 1) into a place.
*/
export type Stretch = {
	readonly subject: string;
	readonly number: SectionNumber | null;
	readonly text: string;
	readonly marks: Marks;
	readonly placeAt: (line: number) => Place;
};

/**
The line of a stretch with the first of a text replaced, for a finding that knows better; nothing where it does not stand there as a whole.
*/
export const replacedIn = ({marks}: Stretch, line: number, [from, to]: readonly [from: string, to: string]): {readonly fix?: string} => {
	const text = marks.masked.raw.split('\n')[line - 1] ?? '';
	const at = text.indexOf(from);
	const isWhole = at >= 0 && !/[\p{L}\p{N}_]/u.test((text[at - 1] ?? ' ') + (text[at + from.length] ?? ' '));
	return isWhole ? {fix: text.slice(0, at) + to + text.slice(at + from.length)} : {};
};

/**
A rule's text as a waiver binds to it: on one line, at most 200 characters.
*/
export const offendingText = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 200);

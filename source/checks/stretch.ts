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
A rule's text as a waiver binds to it: on one line, at most 200 characters.
*/
export const offendingText = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 200);

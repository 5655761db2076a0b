import type {Finding} from '../../source/checks/finding.js';
import {type Known, knownOf} from '../../source/checks/known.js';
import type {Stretch} from '../../source/checks/stretch.js';
import {readMarks} from '../../source/documents/plan/read-marks.js';
import type {SectionNumber} from '../../source/sections/parts.js';
import {sampleFacts} from '../documents/plan/sample.js';

export const stretchOf = (text: string, number: SectionNumber | null = null): Stretch => ({
	subject: number === null ? 'digest' : `section ${number}`,
	number,
	text,
	marks: readMarks(text),
	placeAt: line => ({path: 'plan', line, endLine: line}),
});

export const knownIn = (
	text: string,
	paths: readonly string[] = ['src/invoice.ts', 'src/bank/client.ts', 'package.json'],
	isComplete = true,
): Known =>
	knownOf({
		facts: sampleFacts,
		code: {paths, isComplete, tables: []},
		decisions: [{number: 1, ruling: ''}],
		questions: [1],
		marked: readMarks(text).paths,
		documents: [],
	});

/** Findings as `line severity subject: message`, for tables. */
export const printed = (findings: readonly Finding[]): readonly string[] =>
	findings.map(({severity, subject, place, message}) => `${place?.line} ${severity} ${subject}: ${message}`);

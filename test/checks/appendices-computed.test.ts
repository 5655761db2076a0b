import {expect, test} from 'vitest';
import {appendicesComputed} from '../../source/checks/appendices-computed.js';
import {readPlan} from '../../source/documents/plan/read-plan.js';
import {writePlan} from '../../source/documents/plan/write-plan.js';
import {sampleInput} from '../documents/plan/sample.js';
import {printed} from './sample-stretch.js';

const {facts} = sampleInput;
const whole = writePlan(sampleInput);
const found = (text: string) => printed(appendicesComputed(readPlan(text, 'plan.md'), facts)).map(each => each.replace(/^\d+ /, ''));

const changed = (from: string | RegExp, to: string): string => {
	const text = whole.replace(from, to);
	expect(text).not.toBe(whole);
	return text;
};

test('appendices as they were computed have no finding', () => {
	expect(found(whole)).toEqual([]);
	expect(found(whole.replaceAll('| --- |', '|:---|').replaceAll(' | ', '  |  '))).toEqual([]);
});

test('nor have those of a plan written by hand, nor one whose tables have other columns', () => {
	expect(found(changed(/^---[\s\S]*?\n---\n/, ''))).toEqual([]);
	expect(found(changed('| Requirement | Sections | Tests |', '| Requirement | Where | Tests |'))).toEqual([]);
});

test('a state that does not hold is found', () => {
	expect(found(changed('| assigned |', '| met |'))).toEqual([
		expect.stringMatching(/^error \[G-01\]: Unexpected row in appendix C «\| \[G-01\] \| met .*», expected «\| \[G-01\] \| assigned /),
	]);
});

test('so are a section that does not treat a requirement, a row too many and one too few', () => {
	const row = /\| \[FR-001\] \|.*T-FR-001.*\n/.exec(whole)?.[0] ?? '';
	expect(found(changed(row, row.replace(/\| [\d, ]+\|/, '| 4 |')))).toEqual([
		expect.stringMatching(/^error \[FR-001\]: Unexpected row in appendix B/),
	]);
	expect(found(changed(row, `${row}| [FR-999] | 1 | T-FR-999 |\n`))).toEqual([
		expect.stringMatching(/^error \[FR-999\]: .*expected no such row$/),
	]);
	expect(found(changed(row, ''))).toEqual([expect.stringMatching(/^error \[FR-001\]: Unexpected absence of a row in appendix B/)]);
});

test('the number of a step before its id is for the reader', () => {
	expect(found(changed(/\| [^|[]*\[STEP-aaaa\]/, '| 7b [STEP-aaaa]'))).toEqual([]);
	expect(found(changed(/\| [^|[]*\[STEP-aaaa\]/, '| [STEP-aaaa]'))).toEqual([]);
});

import {expect, test} from 'vitest';
import type {PlanInput} from '../../../source/documents/plan/plan-input.js';
import {writeDigest} from '../../../source/documents/plan/write-digest.js';
import {sampleInput} from './sample.js';

const choice = {place: 'section 4', choice: 'how long'};
const answers = [
	{id: 'decision/1', isRight: true},
	{id: 'test/FR-1', isRight: false},
];

const cases: ReadonlyArray<readonly [name: string, coldRead: PlanInput['coldRead'], line: string | null]> = [
	['not read', null, null],
	['read by nobody who could say so', {choices: [], answers: []}, 'Cold read: not done, since no readable answer came.'],
	['read', {choices: [], answers}, 'Cold read: 1 of 2 questions answered from this plan alone. Asked: decision/1, test/FR-1.'],
	[
		'read, with a choice',
		{choices: [choice], answers},
		'Cold read: 1 of 2 questions answered from this plan alone. One choice was left to the reader. Asked: decision/1, test/FR-1.',
	],
	[
		'read, with choices',
		{choices: [choice, choice], answers},
		'Cold read: 1 of 2 questions answered from this plan alone. 2 choices were left to the reader. Asked: decision/1, test/FR-1.',
	],
];

for (const [name, coldRead, line] of cases) {
	test(`the digest of a plan that was ${name}`, () => {
		const found = writeDigest({...sampleInput, coldRead})
			.split('\n')
			.filter(each => each.startsWith('Cold read'));
		expect(found).toEqual(line === null ? [] : [line]);
	});
}

test('the digest stays within its length', () => {
	expect(writeDigest(sampleInput).split('\n').length).toBeLessThanOrEqual(60);
});

const risks: ReadonlyArray<readonly [name: string, table: string, shown: string]> = [
	[
		'with a score',
		'| Id | What may happen | Impact | Likelihood | Score |\n|---|---|---|---|---|\n| R-1 | The bank is slow [FR-001] | 4 | 3 | 12 |',
		'- R-1: The bank is slow [FR-001] (score 12)',
	],
	[
		'with its facts in a column',
		'| Id | Risk | Raised by | Score |\n|---|---|---|---|\n| R-1 | The bank is slow | [FR-001] | 12 |',
		'- R-1: The bank is slow [FR-001] (score 12)',
	],
	['without a score', '| Id | Risk | Impact |\n| --- | --- | --- |\n| R-1 | The bank is slow | 4 |', '- R-1: The bank is slow'],
	['in a list', '- The bank is slow [FR-001]', '- The bank is slow [FR-001]'],
];

for (const [name, table, shown] of risks) {
	test(`a risk ${name}`, () => {
		const sections = sampleInput.sections.map(each => (each.number === 9 ? {...each, text: `### Risks\n\n${table}`} : each));
		const lines = writeDigest({...sampleInput, sections}).split('\n');
		expect(lines[lines.indexOf('**Risks**') + 1]).toBe(shown);
	});
}

test('a number that was ruled on says so', () => {
	const [requirement] = sampleInput.facts.useCase.requirements.filter(({quality}) => quality !== null);
	const rulings = sampleInput.rulings.map(ruling => ({...ruling, facts: [requirement?.id ?? '']}));
	const line = (input: PlanInput): string => writeDigest(input).split('**Numbers that drive cost**\n')[1]?.split('\n')[0] ?? '';
	expect(line({...sampleInput, rulings})).toBe(`${line({...sampleInput, rulings: []})}, as ruled in D-1`);
});

const assumed: ReadonlyArray<readonly [name: string, text: string, shown: string]> = [
	[
		'in a table',
		'| Id | Assumption | Rests on it |\n|---|---|---|\n| A-1 | The bank answers [FR-001] | all |',
		'- A-1: The bank answers [FR-001]',
	],
	['in a list', '- The bank answers [FR-001]\n  - always', '- The bank answers [FR-001]'],
];

for (const [name, text, shown] of assumed) {
	test(`an assumption that section 1 makes ${name}`, () => {
		const sections = sampleInput.sections.map(each => (each.number === 1 ? {...each, text: `### Assumptions\n\n${text}`} : each));
		const lines = writeDigest({...sampleInput, sections}).split('\n');
		expect(lines.slice(lines.indexOf('**Assumptions**') + 1, lines.indexOf('**Open questions**') - 1)).toEqual([shown]);
	});
}

test('without any in section 1, the assumptions are those of the use case', () => {
	const sections = sampleInput.sections.map(each => (each.number === 1 ? {...each, text: '### Assumptions\n\nOpen: Q-1. Which?'} : each));
	const {assumptions} = sampleInput.facts.useCase;
	expect(writeDigest({...sampleInput, sections})).toContain(`«${assumptions[0]?.text}» [${assumptions[0]?.id}]`);
});

import {expect, test} from 'vitest';
import {homeOf} from '../../source/sections/decision-home.js';
import {externalSystems} from '../../source/sections/external-systems.js';
import {clipped} from '../../source/sections/quotation.js';
import {numberOf, refer, referFirst} from '../../source/sections/refer.js';
import * as a from './build-facts.js';

const step = a.step('4', 'Reader', 'The reader scans the copy.');
const branch = a.alternative('2a', '2', ['The card has expired', 'The system says so.']);
const anywhere = a.alternative('*a', '*', ['The power fails', 'The desk closes.']);
const untold = a.alternative('9', null, ['What if the shelf is full?']);

test('steps and alternatives are named as their flow numbers them, anything else by its id alone', () => {
	expect([step, branch, anywhere, untold, a.fact('BR-1', 'x')].map(numberOf)).toEqual(['4', '2a', '*a', '', '']);
	expect(refer([step, branch, anywhere, a.fact('BR-1', 'x'), step])).toBe('4 [STEP-4], 2a [ALT-2a], \\*a [ALT-*a], [BR-1]');
	expect(refer([])).toBe('');
});

const named: ReadonlyArray<readonly [fact: Parameters<typeof refer>[0][number], referred: string]> = [
	[a.rule('G-06', 'must', '**Idempotency.** Every `POST` MUST carry a key.'), 'Idempotency [G-06]'],
	[a.rule('G-07', 'must', '**Never** log a key.'), 'Never [G-07]'],
	[a.rule('G-08', 'must', 'Keys MUST be **random**.'), '[G-08]'],
	[a.decision('TS-de95', 'Sign-in', ['tokens of the portal']), 'Sign-in [TS-de95]'],
	[a.decision('AD-3', 'Outbox.', ['rows']), 'Outbox [AD-3]'],
	[a.fact('PRE-0abf', 'The reader is signed in.'), '«The reader is signed in.» [PRE-0abf]'],
	[a.fact('PRE-1', 'The reader is signed in.'), '[PRE-1]'],
	[a.fact('FR-003', 'The reader is signed in.'), '[FR-003]'],
];

for (const [fact, referred] of named) {
	test(`«${fact.text}» is referred to as ${referred}`, () => {
		expect(refer([fact])).toBe(referred);
	});
}

test('a long list gives no words of what only has a made id', () => {
	const facts = a.facts(['PRE-0abf', 'One.'], ['PRE-1abf', 'Two.'], ['PRE-2abf', 'Three.'], ['PRE-3abf', 'Four.']);
	expect(refer(facts)).toBe('[PRE-0abf], [PRE-1abf], [PRE-2abf], [PRE-3abf]');
});

test('what is left out of a long list is not counted, only marked', () => {
	const facts = a.facts(['A-1', ''], ['A-2', ''], ['A-3', '']);
	expect(referFirst(facts, 2)).toBe('[A-1], [A-2] …');
	expect(referFirst(facts, 3)).toBe('[A-1], [A-2], [A-3]');
});

const clips: ReadonlyArray<readonly [text: string, most: number, clip: string]> = [
	['Short enough.', 20, 'Short enough.'],
	['One sentence here. And another one.', 30, 'One sentence here. …'],
	['A. This sentence is the long one of both', 30, 'A. This sentence is the long …'],
	['first, second, third', 15, 'first, second …'],
	['**Given** a **When** b', 40, 'Given a When b'],
];

for (const [text, most, clip] of clips) {
	test(`«${text}» in ${most} characters`, () => {
		expect(clipped(text, most)).toBe(clip);
	});
}

const homes: ReadonlyArray<readonly [decision: Parameters<typeof a.decision>, home: number]> = [
	[['TS-1', 'Database', ['PostgreSQL', '17']], 8],
	[['TS-2', 'Payment provider', ['Acme Pay']], 8],
	[['TS-3', 'Data / Storage', ['Pinecone', '2']], 8],
	[['TS-4', 'Deployment', ['a rolling restart', null, 'Deployment: a rolling restart']], 7],
	[['TS-5', 'Money', ['integers in minor units', null, 'Money: integers in minor units']], 3],
	[['TS-6', 'Retriever', ['Vector search', null, 'Retriever: Vector search, ranking']], 3],
	[['TS-7', 'Interfaces', ['JSON over HTTP', null, 'Interfaces: JSON over HTTP']], 3],
];

for (const [decision, home] of homes) {
	test(`section ${home} quotes «${decision[1]}: ${decision[2][0]}»`, () => {
		expect(homeOf(a.decision(...decision))).toBe(home);
	});
}

test('a system outside that several decisions speak of is one', () => {
	const useCase = a.newUseCase('Ask', {
		acceptance: [a.criterion('AC-1', 'OpenAI answers'), a.criterion('AC-2', 'The mail is sent by e-mail')],
	});
	const decisions = [
		a.decision('TS-1', 'External API', ['OpenAI']),
		a.decision('TS-2', 'External', ['OpenAI']),
		a.decision('TS-3', 'E-mail', ['Nodemailer', '7']),
		a.decision('TS-4', 'Maps', ['Mapbox']),
	];
	const found = externalSystems(useCase, {...a.noSummary, decisions});
	expect(found.map(({name, decisions: own, facts}) => [name, own.length, facts.map(({id}) => id)])).toEqual([
		['OpenAI', 2, ['AC-1']],
		['E-mail', 1, ['AC-2']],
	]);
});

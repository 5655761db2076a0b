import {expect, test} from 'vitest';
import {factId, foldText, ownId, uniqueIds} from '../../source/documents/ids.js';

const folded: ReadonlyArray<[text: string, folded: string]> = [
	['The  Invoice\tis **paid**.', 'the invoice is paid.'],
	['`due_date` is _late_', 'due_date is late'],
	['see [Order](#order)', 'see order'],
	['4\\. done', '4. done'],
	['a<br>b', 'a b'],
];

for (const [text, expected] of folded) {
	test(`folds ${JSON.stringify(text)}`, () => {
		expect(foldText(text)).toBe(expected);
	});
}

test('a made id is the prefix and four hex digits of the folded text', () => {
	expect(factId('AC', 'The invoice is paid.')).toMatch(/^AC-[\da-f]{4}$/);
	expect(factId('AC', 'the *invoice*  is paid.')).toBe(factId('AC', 'The invoice is paid.'));
	expect(factId('AC', 'The invoice is sent.')).not.toBe(factId('AC', 'The invoice is paid.'));
});

const ids: ReadonlyArray<[text: string, id: string | null, rest: string]> = [
	['FR-003: The clerk sends it.', 'FR-003', 'The clerk sends it.'],
	['**FR-003**: The clerk sends it.', 'FR-003', 'The clerk sends it.'],
	['**FR-003:** The clerk sends it.', 'FR-003', 'The clerk sends it.'],
	['**UC-CARD-03 — Pay by card**', 'UC-CARD-03', '**Pay by card**'],
	['**UC-DOC-5: Create**', 'UC-DOC-5', '**Create**'],
	['UC-CARD-03 Pay by card', 'UC-CARD-03', 'Pay by card'],
	['BR-1', 'BR-1', ''],
	['US-001: Add a status', 'US-001', 'Add a status'],
	['AC1 The total is shown', 'AC1', 'The total is shown'],
	['AC1. The total', 'AC1', 'The total'],
	['AC1.2) The total', 'AC1.2', 'The total'],
	['PRE-1. The clerk is signed in.', 'PRE-1', 'The clerk is signed in.'],
	['PRE-1\\. The clerk', 'PRE-1', 'The clerk'],
	['[G-07] Use UTC.', 'G-07', 'Use UTC.'],
	['[FR-3](#fr-3) Text', 'FR-3', 'Text'],
	['`BR-4` Text', 'BR-4', 'Text'],
	['**FR-AI-1 (Event-Driven):** When asked, …', 'FR-AI-1', '**(Event-Driven):** When asked, …'],
	['NFR-PERF-02a - Fast', 'NFR-PERF-02a', 'Fast'],
	['UTF-8: is the encoding', null, ''],
	['UTF-8 is the encoding', null, ''],
	['SHA-256 of the file', null, ''],
	['S3: the store', null, ''],
	['ISO-8601 dates', null, ''],
	['OAuth2: sign in', null, ''],
	['E2E tests pass', null, ''],
	['P95: 200 ms', null, ''],
	['As a clerk, I want', null, ''],
	['The clerk', null, ''],
	['TLS 1.3 everywhere', null, ''],
	['', null, ''],
];

for (const [text, id, rest] of ids) {
	test(`${id === null ? 'no id' : id} in ${JSON.stringify(text)}`, () => {
		expect(ownId(text)).toEqual(id === null ? null : {id, rest});
	});
}

test('equal texts and an id given twice get a number, others stay', () => {
	const made = factId('AC', 'Typecheck passes');
	const facts = [
		{id: made, text: 'Typecheck passes'},
		{id: 'FR-1', text: 'One'},
		{id: made, text: 'typecheck passes'},
		{id: 'FR-1', text: 'Two'},
		{id: 'FR-1', text: 'Three'},
	];

	expect(uniqueIds(facts)).toEqual([made, 'FR-1', `${made}-2`, 'FR-1-2', 'FR-1-3']);
});

const collision = (): readonly [string, string] => {
	const seen = new Map<string, string>();

	for (let number = 0; ; number++) {
		const text = `text ${number}`;
		const other = seen.get(factId('AC', text));

		if (other !== undefined) {
			return [other, text];
		}

		seen.set(factId('AC', text), text);
	}
};

test('different texts whose made ids meet get more digits, whichever comes first', () => {
	const [one, two] = collision();
	const named = (text: string) => ({id: factId('AC', text), text});
	const [first, second] = uniqueIds([named(one), named(two)]);

	expect(first).toBe(factId('AC', one, 6));
	expect(second).toBe(factId('AC', two, 6));
	expect(uniqueIds([named(two), named(one)])).toEqual([second, first]);
});

test('made ids are spread: few of a thousand texts meet', () => {
	const made = new Set(Array.from({length: 1000}, (_, number) => factId('AC', `criterion ${number}`)));
	expect(made.size).toBeGreaterThan(975);
});

test('hostile texts are folded and read in linear time', () => {
	const start = performance.now();

	for (const text of [
		'['.repeat(200_000),
		'_'.repeat(200_000),
		`A${'-A'.repeat(100_000)}`,
		'*'.repeat(200_000),
		`a${'_'.repeat(200_000)}b`,
	]) {
		foldText(text);
		ownId(text);
	}

	expect(performance.now() - start).toBeLessThan(10_000);
});

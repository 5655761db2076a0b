import {expect, test} from 'vitest';
import {readFacts} from '../../../source/documents/read-facts.js';
import {foundIn} from '../../../source/planners/claude/evidence/found-in.js';
import {createSources} from '../../../source/planners/claude/evidence/sources.js';
import {verify} from '../../../source/planners/claude/evidence/verify.js';
import {facts, guidelines, useCase} from './known.js';

const found: ReadonlyArray<readonly [name: string, text: string, quotation: string, lines: readonly [number, number] | null]> = [
	['words of one line', 'a\nb c d\ne', 'b c', [2, 2]],
	['words over two lines', 'a\nb\nc d', 'b c', [2, 3]],
	['words wrapped otherwise', 'b c', 'b\n\tc', [1, 1]],
	['Windows line endings', 'a\r\nb\r\nc', 'b c', [2, 3]],
	['the first of two places', 'a\nx\nx', 'x', [2, 2]],
	['other words', 'a\nb', 'b c', null],
	['the same words with another mark', 'at most 10', 'at most 10.', null],
	['another case', 'Card', 'card', null],
	['words left out', 'a b c', 'a … c', null],
	['nothing', 'a b', ' ', null],
	['a word with an astral character', 'x\n𝒜 b', '𝒜 b', [2, 2]],
];

for (const [name, text, quotation, lines] of found) {
	test(`${name}: ${lines === null ? 'not there' : `lines ${lines.join('–')}`}`, () => {
		const place = foundIn(text, quotation);
		expect(place && [place.line, place.endLine]).toEqual(lines);
	});
}

const sources = createSources([useCase, guidelines]);
sources.add('./src/loan.ts', '11\tconst days = 28;\n12\tconst most = 10;\n');
sources.add('src/long.ts', '1\tconst a = 1;\n2\tconst b = 2;\n«…cut, 9 more lines: read on from 3»', 1);
sources.add('src/late.ts', 'if (isLate) {\n\tremind();\n}\n', 40);

const verified: ReadonlyArray<readonly [name: string, source: string, quote: string, fact: string | null]> = [
	['a fact quoted in part', 'docs/lend.md', 'within 500 ms at the 95th percentile', 'NFR-01'],
	['a fact quoted whole, with its id', 'docs/rules.md', 'G-01: Responses MUST be sent within 300 ms.', 'G-01'],
	['another form of the path', './docs/rules.md:3', 'MUST be sent within 300 ms', 'G-01'],
	['a line of code from a listing with numbers', 'src/loan.ts', 'const most = 10;', 'src/loan.ts:12'],
	['lines of a file that was cut', 'src/long.ts', 'const a = 1; const b = 2;', 'src/long.ts:1-2'],
	['lines of a part of a file', 'src/late.ts', 'if (isLate) { remind();', 'src/late.ts:40-41'],
	['a heading, which is no fact', 'docs/lend.md', '## Requirements', 'docs/lend.md:7'],
	['words that nobody wrote', 'docs/lend.md', 'within 200 ms', null],
	['words of another document', 'docs/lend.md', 'MUST be sent within 300 ms', null],
	['a file that was not read', 'src/other.ts', 'const days = 28;', null],
];

for (const [name, source, quote, fact] of verified) {
	test(`${name}: ${fact ?? 'false'}`, () => {
		const {facts: ids, faults} = verify([{source, quote}], sources, facts);
		expect(ids.map(({id}) => id)).toEqual(fact === null ? [] : [fact]);
		expect(faults.length).toBe(fact === null ? 1 : 0);
	});
}

test('a step that is quoted with its number is the step', () => {
	const document = {
		path: 'docs/scan.md',
		role: 'use case',
		text: '# Scan\n\n## Main flow\n\n1. The reader scans the book.\n2. The system lends it.\n3. The reader leaves.\n',
	};
	const none = {path: 'docs/none.md', text: null};
	const read = readFacts({useCase: document, summary: none, domainModel: none, guidelines: none, manifests: []}, null).facts;
	const quote = '2. The system lends it.';
	const [fact] = verify([{source: document.path, quote}], createSources([document]), read).facts;
	expect(fact?.id).toBe(read.useCase.mainFlow[1]?.id);
});

test('who names the wrong source is told the right one', () => {
	const {faults} = verify([{source: 'docs/lend.md', quote: 'MUST be sent within 300 ms'}], sources, facts);
	expect(faults).toEqual(['«MUST be sent within 300 ms» does not stand in docs/lend.md, but in docs/rules.md. Name that as its source.']);
});

test('two quotations of one fact are one fact', () => {
	const evidence = ['within 500 ms', '95th percentile'].map(quote => ({source: 'docs/lend.md', quote}));
	expect(verify(evidence, sources, facts).facts.map(({id}) => id)).toEqual(['NFR-01']);
});

import {expect, test} from 'vitest';
import {citationsExist} from '../../source/checks/citations-exist.js';
import {quotedFacts} from '../../source/checks/quoted-facts.js';
import {knownIn, printed, stretchOf} from './sample-stretch.js';

const honest: readonly string[] = [
	'Pays [FR-001] and [AC-1, BR-1] by [D-1]; asks [Q-1].',
	'Follows [RFC-7807], [ISO-8601], [UTF-8] and [SHA-256].',
	'Code: `[FR-999]`\n\n```ts\nconst a = [FR-999];\n```',
	'The issue says «see [PROJ-12]» [FR-001].',
	'[src/invoice.ts:12] and [src/bank/client.ts] and [docs/use-cases/pay-an-invoice.md:3]',
	'`src/pay.ts` (new) is tested in [src/pay.ts].',
	'Test [T-FR-001] and [T-FR-001-2] and task [T-12].',
	'- [ ] open, [x] done, [P1] urgent, [US2] label',
	'| R-1 | The bank is slow |\n\nMitigates [R-1].',
	'A [link](#objectives), a range [0..1], a type string[], a note [^1].',
	'[1], [a], [MUST], [example.com:443], [10.0.0.1:8080]',
];

for (const text of honest) {
	test(`no false alarm on citations: ${JSON.stringify(text)}`, () => {
		expect(printed(citationsExist(stretchOf(text), knownIn(text)))).toEqual([]);
	});
}

const faults: ReadonlyArray<[text: string, findings: readonly RegExp[]]> = [
	['Pays [FR-999].', [/^1 error FR-999: Unexpected citation \[FR-999\], expected the id of a fact/]],
	['Pays [FR-01].', [/^1 error FR-01: .* expected perhaps \[FR-001\]/]],
	['a\n\nb [NFR-12] and again [NFR-12]', [/^3 error NFR-12/]],
	['[FR-001, FR-777]', [/^1 error FR-777/]],
	['[D-9] and [Q-9]', [/^1 error D-9/, /^1 error Q-9/]],
	['[src/invoices.ts:12]', [/^1 error src\/invoices.ts:12/]],
	['[DM:Order]', [/^1 error DM:Order/]],
	['[T-FR-888]', [/^1 error T-FR-888/]],
	['[STEP-beef]', [/^1 error STEP-beef/]],
];

for (const [text, findings] of faults) {
	test(`citations of nothing: ${JSON.stringify(text)}`, () => {
		const found = printed(citationsExist(stretchOf(text), knownIn(text)));
		expect(found.length, found.join('\n')).toBe(findings.length);

		for (const [index, finding] of findings.entries()) {
			expect(found[index]).toMatch(finding);
		}
	});
}

test('a path is advice where the list of sources was cut', () => {
	const text = '[src/other.ts:1]';
	expect(printed(citationsExist(stretchOf(text), knownIn(text, [], false)))[0]).toMatch(/^1 advice/);
});

const quotes: ReadonlyArray<[text: string, isHonest: boolean]> = [
	['«The system answers within 200 ms.» [FR-001]', true],
	['«answers within 200 ms» [FR-001]', true],
	['«The system … 200 ms.» [FR-001]', true],
	['«**The system** answers\nwithin 200 ms.» [FR-001]', true],
	['«FR-001: The system answers within 200 ms.» [FR-001]', true],
	['| [AC-1] | «A paid invoice is "settled" \\| closed.» |', true],
	['| «A paid invoice is «settled» \\| closed.» | [AC-1] |', true],
	['«A paid invoice is «settled» \\| closed.» [AC-1]', true],
	['«The system shows what is open.» [STEP-bbb2]', true],
	['«Nobody pays twice.» [FR-001] [BR-1]', true],
	['«run on» [D-1]', true],
	['no quotation [FR-001]', true],
	['It is «the system answers within 200 ms» [FR-001].', true],
	['«Answers within 200 ms» [FR-001]', true],
	['«the … Answers within 200 ms» [FR-001]', true],
	['«THE SYSTEM ANSWERS WITHIN 200 MS» [FR-001]', false],
	['«The System answers» [FR-001]', false],
	['«The system answers within 300 ms.» [FR-001]', false],
	['«The system never answers within 200 ms.» [FR-001]', false],
	['«200 ms … The system» [FR-001]', false],
	['«Nobody pays twice.» [FR-001]', false],
	['«Nobody pays.» ([BR-1])', true],
	['«Nobody pays thrice» ([BR-1])', false],
];

for (const [text, isHonest] of quotes) {
	test(`${isHonest ? 'quoted' : 'misquoted'}: ${JSON.stringify(text)}`, () => {
		expect(quotedFacts(stretchOf(text), knownIn(text)).map(({severity}) => severity)).toEqual(isHonest ? [] : ['error']);
	});
}

test('a citation that is most likely a slip comes with its line as it should read', () => {
	const text = 'a\nPaid once [FR-002, BR-1] and `[FR-002]`';
	const [finding] = citationsExist(stretchOf(text), knownIn(text));
	expect(finding?.fix).toBe('Paid once [FR-001, BR-1] and `[FR-002]`');
});

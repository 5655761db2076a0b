import {expect, test} from 'vitest';
import {readGuidelines} from '../../../source/documents/guidelines/read-guidelines.js';

const told = (text: string): readonly string[] =>
	readGuidelines(text, 'g.md').facts.rules.map(
		({id, level, normative, text: said, place}) =>
			`${id.startsWith('G-') && /-[0-9a-f]{4}$/.test(id) ? 'G' : id} ${level}${normative ? '' : '?'} ${place.line} ${said}`,
	);

const cases: ReadonlyArray<readonly [name: string, text: string, rules: readonly string[]]> = [
	['nothing', '', []],
	['an item with an id of its own', '- G-07: Errors MUST be logged.', ['G-07 must 1 Errors MUST be logged.']],
	['a bold id', '- **SEC-1** Tokens SHALL NOT be logged', ['SEC-1 must-not 1 Tokens SHALL NOT be logged']],
	['an item without one', '- Errors SHOULD be short.', ['G should 1 Errors SHOULD be short.']],
	['may and optional', '- A\n- X MAY be left out.\n- Y is OPTIONAL here.', ['G may 2 X MAY be left out.', 'G may 3 Y is OPTIONAL here.']],
	['the first word decides', '- X MUST be A; Y MUST NOT be B.', ['G must 1 X MUST be A; Y MUST NOT be B.']],
	[
		'lower case is a candidate',
		'- Amounts must be integers.\n- Never log a token.\n- Avoid globals in it.',
		['G must? 1 Amounts must be integers.', 'G must-not? 2 Never log a token.', 'G must-not? 3 Avoid globals in it.'],
	],
	[
		'do not, always, prefer',
		'- Do not block.\n- Dates are always UTC.\n- Prefer small files.',
		['G must-not? 1 Do not block.', 'G must? 2 Dates are always UTC.', 'G should? 3 Prefer small files.'],
	],
	['an own id makes a rule', '- G-1: Names are short.', ['G-1 must? 1 Names are short.']],
	[
		'each sentence of a paragraph',
		'Background text. Errors MUST be logged. They MAY be e.g. Short ones.',
		['G must 1 Errors MUST be logged.', 'G may 1 They MAY be e.g. Short ones.'],
	],
	['a code span does not count', '- The word `MUST` is written in capitals', []],
	['a quotation does not count', '- Say "you must sign in" or «MUST pay» to nobody at all', []],
	['struck out does not count', '- ~~Errors MUST be logged.~~', []],
	['a comment does not count', '<!-- Errors MUST be logged. -->\n\n- Text <!-- MUST --> stays as it is', []],
	['a fence does not count', '```text\nErrors MUST be logged.\n```', []],
	['a quoted message does not count', '> Errors MUST be logged.', []],
	['an alert does', '> [!IMPORTANT]\n> Errors MUST be logged.', ['G must 1 Errors MUST be logged.']],
	['the introduction of RFC 2119', 'The key words MUST and SHOULD are to be read as in RFC 2119. Who departs from a MUST asks first.', []],
	['a code span before the word', '- The `key` MUST match.', ['G must 1 The `key` MUST match.']],
	['an abbreviation before the word', '- HTTP MUST be stubbed.', ['G must 1 HTTP MUST be stubbed.']],
	[
		'a heading with an id gives it to its rule',
		'## G-3 Money\n\nAmounts MUST be integers.\n\nCents MUST be shown.',
		['G-3 must 3 Amounts MUST be integers.', 'G must 5 Cents MUST be shown.'],
	],
	['a heading that is a rule', '### G-3: Amounts MUST be integers', ['G-3 must 1 Amounts MUST be integers']],
	[
		'a list under a colon belongs to its rule',
		'- A plan MUST have:\n  - tests\n  - a back-out\n- Other text here too',
		['G must 1 A plan MUST have: - tests - a back-out'],
	],
	[
		'a list of rules does not',
		'- In tests you MUST:\n  - G-2: never sleep',
		['G must 1 In tests you MUST:', 'G-2 must-not? 2 never sleep'],
	],
	[
		'a table with ids',
		'| ID | Rule |\n|---|---|\n| G-1 | Errors MUST be logged |\n| G-2 | Names are short |',
		['G-1 must 3 Errors MUST be logged', 'G-2 must? 4 Names are short'],
	],
	['a table with levels', '| Level | Rule |\n|---|---|\n| MUST NOT | Log a token |', ['G must-not 3 Log a token']],
	['another table', '| What | Today |\n|---|---|\n| Clients | 5 |', []],
	['a section of examples', '## Examples\n\n- You MUST pay.', []],
	['a remark', '**Rationale:** it must never be lost.', []],
	['an id given twice', '- G-1: A MUST be b.\n- G-1: C MUST be d.', ['G-1 must 1 A MUST be b.', 'G-1-2 must 2 C MUST be d.']],
];

for (const [name, text, rules] of cases) {
	test(name, () => {
		expect(told(text)).toEqual(rules);
	});
}

test('an inserted line renames no rule', () => {
	const [before] = readGuidelines('- Errors MUST be logged.', 'g.md').facts.rules;
	const [, after] = readGuidelines('# G\n\n- X MUST be y.\n- Errors   MUST be **logged**.', 'g.md').facts.rules;

	expect(after?.id).toBe(before?.id);
	expect(before?.id).toMatch(/^G-[0-9a-f]{4}$/);
});

test('what makes no rule is told', () => {
	const {notUnderstood} = readGuidelines('## Style\n\n- Names are plural and short\n- Tests\n\n> You MUST pay.', 'g.md');

	expect(notUnderstood.map(({place, text}) => `${place.line} ${text}`)).toEqual(['3 Names are plural and short', '6 You MUST pay.']);
});

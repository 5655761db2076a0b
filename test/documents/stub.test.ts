import {expect, test} from 'vitest';
import {isPlaceholder, refusalOf} from '../../source/documents/stub.js';

const refused: ReadonlyArray<[name: string, text: string, reason: RegExp, line: number]> = [
	['nothing', '', /empty/, 1],
	['white space and a byte-order mark', '\uFEFF \n\n', /empty/, 1],
	['headings only', '# Pay an invoice\n\n## Actors\n\n## Main flow\n', /stub/i, 1],
	['labels only', '# Pay\n\n**Actor:**\n**Trigger:**\n', /stub/i, 1],
	['TBD everywhere', '# Pay\n\n## Actors\nTBD\n\n## Main flow\n- TODO\n', /stub/i, 4],
	['coming soon', '# Domain model\r\n\r\nComing soon.\r\n', /stub/i, 3],
	['a template', '# [Use Case Title]\n\n**Actor:** [Primary actor]\n\n1. [First step]\n2. [Second step]\n', /template/i, 1],
	[
		'a table template',
		'# Use case\n\n| Field | Value |\n|---|---|\n| Actor | <name of the actor> |\n| Trigger | <trigger> |\n| Goal | {{goal}} |\n',
		/template/i,
		5,
	],
	[
		'a template with its own boilerplate',
		'# Feature: [FEATURE NAME]\n\n**Status**: Draft\n\n- **FR-001**: System MUST [specific capability, e.g. "let users sign up"]\n- **FR-002**: System MUST [key interaction of the user]\n\n1. **Given** [initial state], **When** [action of the user], **Then** [expected outcome]\n',
		/template/i,
		1,
	],
];

for (const [name, text, reason, line] of refused) {
	test(`refuses ${name}`, () => {
		const refusal = refusalOf(text, 'docs/a.md');
		expect(refusal?.reason).toMatch(reason);
		expect(refusal?.place).toEqual({path: 'docs/a.md', line, endLine: line});
	});
}

const taken: ReadonlyArray<[name: string, text: string]> = [
	['one rule', '# Guidelines\n\nTimes MUST be in UTC.\n'],
	['one technology', '- PostgreSQL 16\n'],
	[
		'real text in brackets',
		'# Toolbar\n\n- The clerk sees [Save] and [Cancel] at the bottom of the form.\n- [Orders](#orders) are listed.\n- [x] Done is marked.\n',
	],
	['a single TBD', '# Pay\n\n**Actor:** Clerk\n\n**Trigger:** TBD\n\n1. The clerk pays the invoice.\n'],
	['one forgotten bracket', '# Pay\n\n- Clerk\n- [Stakeholder]\n- The clerk pays the invoice.\n- The bank confirms.\n'],
	['types in angle brackets', '# Model\n\n- orders: Map<string, Order>\n- names: List<String>\n'],
	['clarifications asked for', '# Pay\n\n- [NEEDS CLARIFICATION: who pays?]\n- The clerk pays the invoice.\n'],
];

for (const [name, text] of taken) {
	test(`takes ${name}`, () => {
		expect(refusalOf(text, 'a.md')).toBeNull();
	});
}

const placeholders: ReadonlyArray<[text: string, isIt: boolean]> = [
	['TBD', true],
	['TBD.', true],
	['[TBD]', true],
	['...', true],
	['To be defined', true],
	['[Use Case Title]', true],
	['As a [role], I want [goal], so that [benefit]', true],
	['TODO lists are shared between clerks', false],
	['The clerk presses [Save] to keep the invoice', false],
	['[FR-003] is met', false],
	['[Order](#order)', false],
	['None', false],
];

for (const [text, isIt] of placeholders) {
	test(`${JSON.stringify(text)} is ${isIt ? 'a' : 'no'} placeholder`, () => {
		expect(isPlaceholder(text)).toBe(isIt);
	});
}

test('quotations between guillemets are no placeholders; a short name between them is', () => {
	const quotations = [
		'- `note` (planned): 500 characters — «The buyer may leave a note of at most 500 characters.»',
		'- `status` can also be `expired` (planned): «The system sets the status to `expired`.»',
		'- Agents (planned): «A listing may have several agents.»',
	].join('\n');
	expect(refusalOf(`## Viewing\n\n- \`note\`: text\n${quotations}\n`, 'a.md')).toBeNull();
	expect(refusalOf('## Actors\n\n- «name»\n- «another name»\n- «role»\n', 'a.md')?.reason).toContain('still to be written');
});

import {expect, test} from 'vitest';
import {noPlaceholders} from '../../source/checks/no-placeholders.js';
import {sampleFacts} from '../documents/plan/sample.js';
import {printed, stretchOf} from './sample-stretch.js';

const honest: readonly string[] = [
	'An item moves from TODO to DOING; TODO, DOING, DONE.',
	'- TODO is the first state',
	'The todo list and the Todo entity.',
	'The status is `TODO` or `TBD`.',
	'```ts\n// TODO: later\n```',
	'«The price is TBD» [FR-001]',
	'Open: Q-1. Which price is TBD?',
	'<!-- TODO: nobody sees this -->',
	'The booking is sent to be confirmed, the winner to be determined by lot.',
	'The rest is to be decided by the clerk at the desk.',
	'The input shows a placeholder text; `<your name>` is its hint.',
	'A `List<Order>`, List<Order>, <br>, <kbd>y</kbd>, a < b > c',
	'Really?? Yes. What???',
	'[Your account](#account) and [insertion order]',
	'INV-XXX is the pattern of a number.',
];

for (const text of honest) {
	test(`no false alarm on placeholders: ${JSON.stringify(text)}`, () => {
		expect(printed(noPlaceholders(stretchOf(text), sampleFacts))).toEqual([]);
	});
}

const faults: ReadonlyArray<[text: string, placeholder: string]> = [
	['The price is TBD.', 'TBD'],
	['| Owner | TBD |', 'TBD'],
	['FIXME before release', 'FIXME'],
	['TODO: write this', 'TODO'],
	['Then TODO(anna) follows', 'TODO'],
	['- TODO write the rollback', 'TODO'],
	['| Owner | TODO |', 'TODO'],
	['TODO', 'TODO'],
	['The limit is ???', '???'],
	['Send <insert address here>.', '<insert address here>'],
	['By [Your Name]', '[Your Name]'],
	['The retention is to be decided.', 'to be decided'],
	['The owner is to be determined later', 'to be determined'],
];

for (const [text, placeholder] of faults) {
	test(`a placeholder: ${JSON.stringify(text)}`, () => {
		const findings = noPlaceholders(stretchOf(`first\n\n${text}`), sampleFacts);
		expect(findings.map(({severity, message, place, offending}) => [severity, message, place?.line, offending])).toEqual([
			['error', `Unexpected placeholder «${placeholder}», expected the text itself, or Open: Q-n`, 3, text],
		]);
	});
}

test('a word that the documents use is none', () => {
	const [first] = sampleFacts.useCase.rules;
	const rules = first ? [{...first, text: 'A task is TODO or DONE.'}] : [];
	const facts = {...sampleFacts, useCase: {...sampleFacts.useCase, rules}};
	expect(noPlaceholders(stretchOf('| State | TODO |'), facts)).toEqual([]);
});

import {expect, test} from 'vitest';
import {mending} from '../../../source/planners/claude/drafting/mending.js';

const section = '### Components\n\nThe worker retries three times.\nThe worker stops.\n\n### Sequences\n\nNone.';

const edits = (...given: ReadonlyArray<readonly [old: string, instead: string]>) => ({
	edits: given.map(([old, instead]) => ({old, new: instead})),
});

const cases: ReadonlyArray<readonly [name: string, input: unknown, text: string]> = [
	['one passage', edits(['three times', 'five times']), section.replace('three', 'five')],
	[
		'over a line break',
		edits(['times.\nThe worker stops.', 'times, then stops.']),
		section.replace('times.\nThe worker stops.', 'times, then stops.'),
	],
	['two of them, in any order', edits(['None.', 'One.'], ['three', '3']), section.replace('None', 'One').replace('three', '3')],
	['a passage is taken out', edits(['The worker stops.\n', '']), section.replace('The worker stops.\n', '')],
	['a dollar sign is a dollar sign', edits(['None.', '$& and $1']), section.replace('None.', () => '$& and $1')],
];

for (const [name, input, text] of cases) {
	test(name, async () => {
		expect(await mending(section)(input)).toEqual({report: text});
	});
}

const faulty: ReadonlyArray<readonly [name: string, input: unknown, said: string]> = [
	['words that stand there twice', edits(['The worker', 'It']), 'stands in the section 2 times'],
	['words that do not stand there', edits(['The job', 'It']), 'does not stand in the section'],
	['one that is right beside one that is not', edits(['None.', 'One.'], ['The job', 'It']), 'Nothing was changed'],
	['words that an earlier change took out', edits(['None.', 'One.'], ['None.', 'Two.']), 'does not stand in the section'],
	['no change', {edits: []}, 'not the form'],
	['nothing to look for', edits(['', 'It']), 'not the form'],
	['another form', {old: 'a', new: 'b'}, 'not the form'],
];

for (const [name, input, said] of faulty) {
	test(`${name}: it is told, and nothing is changed`, async () => {
		expect(await mending(section)(input)).toEqual({text: expect.stringContaining(said), isError: true});
	});
}

import {expect, test} from 'vitest';
import {statedOnce} from '../../../source/checks/text/stated-once.js';
import {sectionHeading} from '../../../source/documents/plan/headings.js';
import {readPlan} from '../../../source/documents/plan/read-plan.js';
import type {SectionNumber} from '../../../source/sections/parts.js';
import {printed} from '../sample-stretch.js';

const long = 'A receipt leaves the system within two minutes of the payment that it proves';

const found = (...sections: ReadonlyArray<readonly [SectionNumber, string]>) => {
	const text = sections.map(([number, body]) => `${sectionHeading(number)}\n\n${body}\n`).join('\n');
	return printed(statedOnce('plan.md', readPlan(text, 'plan.md').sections));
};

test('a fact may be quoted once and cited often', () => {
	expect(found([3, `«${long}» [FR-1]`], [5, 'See [FR-1]. [FR-1] again, and «a receipt» [FR-1] in part.'])).toEqual([]);
});

test('the use case is quoted in section 1, a test quotes what it expects, a technology why it was chosen', () => {
	expect(
		found([1, `«${long}» [FR-1]`], [3, `«${long}» [FR-1]`], [8, `| X | «${long}» [FR-1] |`], [9, `| T-FR-1 | «${long}» [FR-1] |`]),
	).toEqual([]);
});

test('short sentences, headings, code and open questions may stand twice', () => {
	const short =
		'Tried three times.\n\n#### What a receipt is and when it leaves the system within minutes\n\n```text\nOne line of code that has more than ten words in it here\n```\n\nOpen: Q-1. Which of the two answers that were given should count in the end?';
	expect(found([3, short], [5, short])).toEqual([]);
});

test('one quoted twice in what is built is advice', () => {
	expect(found([3, `«${long}» [FR-1]`], [5, `a\n- «${long}» [FR-1]`])).toEqual([
		`8 advice FR-1: Unexpected second quotation of [FR-1]: «${long}», expected it once, and a citation here`,
	]);
});

test('so is a long sentence, once', () => {
	expect(found([3, `It works. ${long}.`], [5, `${long}. So be it.`], [7, `${long}.`])).toEqual([
		`7 advice sentence: Unexpected second time: «${long}.», expected it once, and a citation here`,
	]);
});

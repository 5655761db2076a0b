import {expect, test} from 'vitest';
import {type BriefFor, sectionBrief} from '../../../source/planners/claude/prompts/section-brief.js';
import {system} from '../../../source/planners/claude/prompts/system.js';
import {promisedTests} from '../../../source/planners/claude/request/promised-tests.js';
import {parts, titles} from '../../../source/sections/parts.js';
import type {Section} from '../../../source/sections/section.js';
import {ruling} from '../../sections/projects.js';

const accept = (number: number): Section => ({
	number,
	text: '',
	rulings: [],
	open: [],
	cited: [],
	waivers: [],
	accepted: {by: 'human', at: ''},
});

const request: BriefFor = {
	number: 4,
	title: titles[4],
	brief: 'Design the data.',
	parts: Object.values(parts[4]),
	rules: [],
	rulings: [],
	open: [],
	promised: [],
	previous: null,
	feedback: null,
	attempt: 1,
	note: null,
};

test('a ruling comes with what follows from it and the facts it was made on: its label alone cannot be built from', () => {
	const text = sectionBrief({
		...request,
		rulings: [
			ruling(2, {
				question: 'Where does the voucher part go?',
				ruling: 'Back to the voucher',
				follows: 'Its expiry moves on by the booked time.',
				facts: ['FR-04', 'DM:Voucher'],
			}),
		],
	});

	expect(text).toContain(
		'- [D-2] Where does the voucher part go? — Back to the voucher. What follows: Its expiry moves on by the booked time. It was ruled on [FR-04] [DM:Voucher].',
	);
});

test('whoever writes one section knows the titles and parts of all', () => {
	for (const title of [...Object.values(titles), ...Object.values(parts).flatMap(each => Object.values(each))]) {
		expect(system).toContain(title);
	}
});

test('the tests that earlier sections rest on are named to whoever writes the tests, and to nobody else', () => {
	const accepted = [
		{...accept(3), text: 'The cut is proved by T-FR-06-2 and T-DM:Order.status.'},
		{...accept(5), text: 'As T-FR-06-2 shows; a PUT-ABLE thing, `T-AC-1`.'},
	];

	expect(promisedTests(9, accepted)).toEqual(['- T-FR-06-2 (section 3, 5)', '- T-DM:Order.status (section 3)', '- T-AC-1 (section 5)']);
	expect(promisedTests(7, accepted)).toEqual([]);
});

import {expect, test} from 'vitest';
import {type BriefFor, sectionBrief} from '../../../source/planners/claude/prompts/section-brief.js';
import {system} from '../../../source/planners/claude/prompts/system.js';
import {parts, titles} from '../../../source/sections/parts.js';
import {ruling} from '../../sections/projects.js';

const request: BriefFor = {
	number: 4,
	title: titles[4],
	brief: 'Design the data.',
	parts: Object.values(parts[4]),
	rules: [],
	rulings: [],
	open: [],
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

/**
Which accepted sections ask whether they stay after an edit of a document: those that draw on what was edited, and no others.
*/
import {expect, test} from 'vitest';
import {Quit} from '../../source/errors.js';
import {answer} from '../helpers/inner.js';
import {sessionWorld} from '../helpers/session-world.js';

const paying = 'docs/use-cases/pay-an-invoice.md';
const reminding = 'docs/use-cases/remind-a-late-payer.md';
const guidelines = 'docs/technical/use-case-implementation-guidelines.md';
const domainModel = 'docs/domain-model.md';
const summary = 'docs/technical/technical-summary.md';

/** Accepts all ten sections, makes the edit, and starts again. */
const askingAfter = async (useCase: string, edit: {readonly path: string; readonly from: string; readonly to: string}) => {
	const world = sessionWorld(useCase);
	const leaving = (id: string): void => {
		if (id.startsWith('review/') || id.startsWith('cold-read/')) {
			throw new Quit(4);
		}
	};
	await expect(world.start({asked: leaving})).rejects.toBeInstanceOf(Quit);
	const text = world.read(edit.path);
	expect(text).toContain(edit.from);
	world.write(edit.path, text.replace(edit.from, edit.to));
	const asked: string[] = [];
	await expect(
		world.start({
			asked: id => {
				asked.push(id);
				leaving(id);
			},
			say: ({id}) => (id === 'inputs' ? answer('read-again') : id.endsWith('/changed') ? answer('keep') : null),
		}),
	).rejects.toBeInstanceOf(Quit);
	return asked.flatMap(id => {
		const number = /^section\/(\d+)\/changed$/.exec(id)?.[1];
		return number === undefined ? [] : [Number(number)];
	});
};

const cases: ReadonlyArray<
	readonly [
		name: string,
		useCase: string,
		edit: {readonly path: string; readonly from: string; readonly to: string},
		sections: readonly number[],
	]
> = [
	[
		'a criterion reworded that speaks of what is overdue',
		reminding,
		{path: reminding, from: 'sorted by days overdue, the longest first', to: 'sorted by days overdue, the shortest last'},
		[1, 7, 9],
	],
	['a non-goal reworded', paying, {path: paying, from: 'Saved cards and direct debit', to: 'Saved cards'}, [1, 9]],
	[
		'a step inserted that names no entity and no other system: the number of the step behind it moves',
		paying,
		{path: paying, from: '4. The system records', to: '4. The system greets.\n5. The system records'},
		[1, 2, 3, 4, 6, 7, 9, 10],
	],
	[
		'a step added at the end',
		paying,
		{path: paying, from: 'and the time of payment.', to: 'and the time of payment.\n10. The system says goodbye.'},
		[1, 2, 3, 9],
	],
	['a guideline on code added', paying, {path: guidelines, from: '- G-05:', to: '- G-77: A name SHOULD be short.\n- G-05:'}, [9]],
	[
		'a guideline on security added',
		paying,
		{path: guidelines, from: '- G-05:', to: '- G-77: A password MUST be hashed.\n- G-05:'},
		[5, 7, 9],
	],
	[
		'an actor added who does nothing',
		paying,
		{path: paying, from: '| Payment provider | system |', to: '| Auditor | supporting | Reads along |\n| Payment provider | system |'},
		[1, 2],
	],
	[
		'an attribute added to an entity that the use case names',
		paying,
		{path: domainModel, from: '| totalMinor | integer | yes |', to: '| note | text | no | | |\n| totalMinor | integer | yes |'},
		[4],
	],
	[
		'an attribute added to an entity that it does not name',
		paying,
		{path: domainModel, from: '| quantity | integer | yes |', to: '| weight | integer | no | | |\n| quantity | integer | yes |'},
		[],
	],
	['an entity described in other words', paying, {path: domainModel, from: 'What a customer owes', to: 'What somebody owes'}, [4]],
	[
		'a technology added that nothing speaks of',
		paying,
		{path: summary, from: '| TS-12 |', to: '| TS-13 | Styling | Sass | 1 | Small |\n| TS-12 |'},
		[2, 8],
	],
	['an open question added', paying, {path: paying, from: '- OQ-01:', to: '- OQ-09: Is there cake?\n- OQ-01:'}, [10]],
];

for (const [name, useCase, edit, sections] of cases) {
	test(`${name}: ${sections.length} of ten sections ask`, async () => {
		expect(await askingAfter(useCase, edit)).toEqual(sections);
	});
}

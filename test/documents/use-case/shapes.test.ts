import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import type {UseCase} from '../../../source/documents/facts.js';
import {readUseCase} from '../../../source/documents/use-case/read-use-case.js';

const read = (name: string): UseCase =>
	readUseCase(readFileSync(new URL(`../../fixtures/use-cases/${name}.md`, import.meta.url), 'utf8'), `${name}.md`).useCase;

const shapeOf = ({id, title, family, actors, preconditions, guarantees, mainFlow, alternatives, stories, acceptance}: UseCase) => ({
	title: [id, title, family],
	actors: actors.map(({name, role}) => `${name}: ${role}`),
	before: preconditions.map(({text}) => text),
	after: guarantees.map(({text}) => text),
	steps: mainFlow.map(({number, text}) => `${number} ${text}`),
	alternatives: alternatives.map(({at, condition, steps}) => `${at} ${condition} (${steps.length})`),
	stories: stories.map(story => `${story.title}: ${acceptance.filter(each => each.story === story.id).map(({text}) => text)}`),
});

const none = {actors: [], before: [], after: [], steps: [], alternatives: [], stories: []};

const cases: ReadonlyArray<[name: string, shape: ReturnType<typeof shapeOf>]> = [
	[
		'plain-labels',
		{
			...none,
			title: ['UC-7', 'Ship a parcel', 'cockburn'],
			actors: ['Clerk: primary'],
			before: ['The clerk is signed in', 'The scanner works'],
			after: ['The parcel has a label.'],
			steps: ['1 The clerk scans the parcel.', '2 System prints a label.', '2.1 The label has a number.'],
			alternatives: ['1 Scanner broken (2)', '2 Printer empty (1)'],
		},
	],
	[
		'item-labels',
		{
			...none,
			title: [null, 'Ship a parcel', 'cockburn'],
			actors: ['Clerk: primary'],
			before: ['The clerk is signed in'],
			after: ['The parcel is labelled'],
			steps: ['1 The clerk scans the parcel', '1 The system shows the address', '2 The clerk confirms', '2 The system prints the label'],
			alternatives: ['1 Address unknown (step 1): the clerk types it (0)', 'null Printer off (0)'],
		},
	],
	[
		'story-list',
		{
			...none,
			title: [null, 'Parcels', 'stories'],
			actors: ['clerk: primary', 'manager: primary', 'customer: primary'],
			stories: [
				'scan parcels: The address is shown,Unknown codes are told',
				'a daily list: ',
				'Track a parcel: The place is shown',
				'Return a parcel: A label is printed',
				'Insure: **Given** a parcel above 500 EUR **When** it is shipped **Then** insurance is offered And nothing else.',
			],
		},
	],
	[
		'step-table',
		{
			...none,
			title: [null, 'Weigh a parcel', 'cockburn'],
			actors: ['Clerk: primary', 'sender: supporting'],
			before: ['The scale is on'],
			after: ['The weight stands on the label'],
			steps: ['1 Clerk reads the weight', '2 Clerk prints the label'],
			alternatives: ['1 The scale shows no weight (1)'],
		},
	],
	[
		'numbered-headings',
		{
			...none,
			title: [null, 'Check in', 'cockburn'],
			before: ['The guest stands at the desk.'],
			steps: ['1 Guest gives name.', '2 System finds the booking.'],
			alternatives: ['2 If in step 2 no booking is found: (2)', '2 Overbooked (1)'],
		},
	],
];

for (const [name, shape] of cases) {
	test(`the shape of ${name}`, () => {
		expect(shapeOf(read(name))).toEqual(shape);
	});
}

test('criteria in columns are the words of the row', () => {
	expect(read('item-labels').acceptance.map(({id, text}) => [id, text])).toEqual([
		['AC-1', 'a parcel | it is scanned | the address is shown'],
		['AC-2', 'no printer | the clerk confirms | an error is shown'],
	]);
});

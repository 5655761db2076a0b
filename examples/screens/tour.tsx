/**
Every screen once, in the order of a run. Run it: node examples/screens/show.mjs tour
*/

import {Quit, Reopened} from '../../source/errors.js';
import type {Front} from '../../source/journal/inner.js';
import {createInkFront} from '../../source/ui/ink/front.js';
import {choice, inputs, places, placesAgain, planner, section, stop, whole} from './stories.js';

const memory = {previous: undefined, draft: undefined, keep: async () => {}};

const stream = async (front: Front): Promise<void> => {
	const words = Array.from({length: 400}, (_, index) => (index % 40 === 39 ? '\n\n' : index % 9 === 8 ? '**strong** ' : `word${index} `));

	for (const chunk of words) {
		front.tell({type: 'streamed', section: 2, chunk});
		await new Promise(resolve => setTimeout(resolve, 5));
	}
};

/**
A run without a plan behind it: every kind of question, then the end.
*/
export const tour = async (front: Front): Promise<void> => {
	front.begin({
		interrupt: () => {},
		answers: () => [
			{
				key: {name: 'stop/technology', fingerprint: 'f'},
				title: 'Which database does the plan build on?',
				answer: 'PostgreSQL 16',
				depth: 0,
			},
		],
	});
	front.tell({type: 'entered', stage: 'preflight'});
	front.tell(inputs);
	front.tell(planner);
	await front.ask(stop, {
		...memory,
		previous: {
			about: {shown: {kind: 'stop', stop: {facts: [{text: 'Database: MySQL 5'}]}}},
			result: {choice: 'guidelines', text: null, forAll: false, at: '2026-11-20T09:00:00.000Z', by: 'human'},
		},
	});
	await front.ask(choice, memory);
	front.tell({type: 'stepped', section: 1, title: 'Use case alignment'});
	await front.ask(section('some', false), memory);
	await front.ask(section('none'), memory);
	front.tell({type: 'accepted', section: 1, by: 'human'});
	front.tell({type: 'stepped', section: 2, title: 'System structure and high-level architecture'});
	await stream(front);
	front.tell({type: 'accepted', section: 2, by: 'run on'});
	front.tell({type: 'entered', stage: 'reviews'});
	await front.review(places, memory);
	await front.review(placesAgain, memory);
	await front.review(whole, memory);
	front.tell({type: 'entered', stage: 'writing'});
	front.tell({type: 'wrote', path: whole.path, isNew: true});
};

/**
Runs the tour in this terminal.
*/
export const show = async (): Promise<void> => {
	const {stdin, stdout} = process;
	const front = createInkFront({
		stdin,
		stdout,
		isScreenReader: false,
		clock: () => new Date().toISOString(),
		edit: async text => `${text}\nEdited.`,
		root: '.',
		version: '0.1.0',
	});

	try {
		await tour(front);
		await front.end({
			kind: 'done',
			written: [whole.path],
			decisions: ['D-1. Which database? PostgreSQL 16'],
			open: ['Q-2. Who may pay in part?'],
			status: 'outline',
		});
	} catch (error) {
		if (!(error instanceof Quit || error instanceof Reopened)) {
			await front.end(null);
			throw error;
		}

		await front.end({kind: 'left', code: 4, written: [], resume: 'plan-wizard resume pay-an-invoice'});
	}
};

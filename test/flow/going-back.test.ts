/**
Ways back from the end of a plan: from its review, from a finding in the whole plan, from a cold read.
*/
import {expect, test} from 'vitest';
import type {Planner, Question} from '../../source/effects.js';
import {Quit} from '../../source/errors.js';
import {offline} from '../../source/planners/offline.js';
import {answer} from '../helpers/inner.js';
import {sessionWorld} from '../helpers/session-world.js';

const planPath = 'docs/use-cases/pay-an-invoice-PLAN.md';
const verdictOn = (number: number): string => `section/${number}/verdict`;

const optionsOf = ({shown}: Question): readonly string[] => (shown.kind === 'choice' ? shown.options.map(({id}) => id) : []);

test('a plan that is sent back asks which section; the others stay, and sent back again it asks again', async () => {
	const world = sessionWorld();
	const asked: string[] = [];
	let sentBack = 0;
	await world.start({
		asked: id => void asked.push(id),
		say: question => {
			if (question.id === 'plan/sent-back') {
				expect(optionsOf(question)).toHaveLength(11);
				return answer(sentBack === 1 ? 'section/6' : 'again');
			}

			const times = asked.filter(id => id === question.id).length;
			return question.id === verdictOn(6) && times === 2 && question.shown.kind === 'section'
				? answer('edit', {text: `${question.shown.text}\n\n- Mended at the review [ACT-2687]`})
				: null;
		},
		see: verdict => (verdict.text.startsWith('---') && ++sentBack < 3 ? {...verdict, verdict: 'rejected'} : verdict),
	});
	const after = asked.slice(asked.indexOf('plan/sent-back') + 1);
	expect(after.filter(id => /^section\//.test(id))).toEqual([verdictOn(6), verdictOn(6)]);
	expect(asked.filter(id => id === 'plan/sent-back')).toHaveLength(2);
	expect(world.read(planPath)).toContain('Mended at the review');
});

test('a finding of the whole plan leads back to its section by one option', async () => {
	const world = sessionWorld();
	const asked: string[] = [];
	const options: (readonly string[])[] = [];
	await world.start({
		check: async ({text}) =>
			text.includes('- Unsound [OBJ-01]') && text.startsWith('---')
				? [
						{
							check: 'sound',
							severity: 'error',
							subject: 'section 3',
							message: 'Unexpected unsound line, expected none',
							place: {path: planPath, line: text.split('\n').indexOf('- Unsound [OBJ-01]') + 1, endLine: 1},
							other: null,
							offending: 'Unsound',
						},
					]
				: [],
		asked: id => void asked.push(id),
		say: question => {
			if (question.id === 'plan/sound') {
				options.push(optionsOf(question));
				return answer('section/3');
			}

			if (question.id !== verdictOn(3) || question.shown.kind !== 'section') {
				return null;
			}

			switch (asked.filter(id => id === question.id).length) {
				case 1: {
					return answer('edit', {text: `${question.shown.text}\n\n- Unsound [OBJ-01]`});
				}

				case 3: {
					return answer('edit', {text: question.shown.text.replace('- Unsound [OBJ-01]', '- Sound [OBJ-01]')});
				}

				default: {
					return null;
				}
			}
		},
	});
	expect(options).toEqual([['section/3']]);
	expect(asked.filter(id => /^section\/\d+\/changed$/.test(id))).toEqual([]);
	expect(world.read(planPath)).toContain('- Sound [OBJ-01]');
});

test('a gap of the cold read leads back to the section that lacks it; those after it stay, and the plan is read again', async () => {
	const world = sessionWorld();
	const asked: string[] = [];
	const planner: Planner = {
		...offline,
		readCold: async ({plan, questions}) => ({
			purpose: '',
			phases: [],
			choices: [],
			answers: questions.map(({id}) => ({id, quotation: null, isRight: !id.startsWith('number/') || plan.includes('In numbers')})),
		}),
	};
	const offered: (readonly string[])[] = [];
	await world.start({
		planner,
		asked: id => void asked.push(id),
		say: question => {
			if (question.id === 'cold-read/gaps') {
				offered.push(optionsOf(question));
				return answer('section/1');
			}

			return question.id === verdictOn(1) &&
				question.shown.kind === 'section' &&
				asked.includes('cold-read/gaps') &&
				!question.shown.text.includes('In numbers')
				? answer('edit', {text: `${question.shown.text}\n\n- In numbers, as stated [NFR-01]`})
				: null;
		},
	});
	const after = asked.slice(asked.indexOf('cold-read/gaps'));
	expect(offered).toEqual([['section/1', 'go-on']]);
	expect(after.filter(id => /^(?:section|cold-read)\//.test(id))).toEqual(['cold-read/gaps', verdictOn(1), verdictOn(1)]);
	expect(world.read(planPath)).toContain('In numbers, as stated');
});

test('only a planner that can revise offers it for a section whose document changed', async () => {
	const useCase = 'docs/use-cases/pay-an-invoice.md';

	for (const canRevise of [false, true]) {
		const world = sessionWorld();
		const feedback: string[] = [];
		const planner: Planner = {
			...offline,
			offers: {revise: canRevise},
			draft: async (request, effects) => {
				feedback.push(request.feedback ?? '');
				return offline.draft({...request, feedback: null}, effects);
			},
		};
		await expect(
			world.start({
				planner,
				asked: id => {
					if (id.startsWith('review/')) {
						throw new Quit(4);
					}
				},
			}),
		).rejects.toBeInstanceOf(Quit);
		world.write(useCase, world.read(useCase).replace('Saved cards and direct debit', 'Saved cards'));
		const offered: (readonly string[])[] = [];
		await world.start({
			planner,
			say: question => {
				if (question.id === 'inputs') {
					return answer('read-again');
				}

				if (question.id !== 'section/1/changed') {
					return question.id.endsWith('/changed') ? answer('keep') : null;
				}

				offered.push(optionsOf(question));
				return answer(canRevise ? 'revise' : 'redraft');
			},
		});
		expect(offered).toEqual([canRevise ? ['keep', 'revise', 'redraft', 'keep-rest'] : ['keep', 'redraft', 'keep-rest']]);
		expect(feedback.some(text => text.includes('- now: Saved cards.'))).toBe(canRevise);
	}
});

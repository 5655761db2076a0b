import {expect, test} from 'vitest';
import {offline} from '../../source/planners/offline.js';
import {structure} from '../../source/sections/02-system-structure/structure.js';
import {noGuidelines, noSummary} from '../sections/build-facts.js';
import {contextOf} from '../sections/context.js';
import {answering, draftAll} from '../sections/drafted.js';
import {bare, projects} from '../sections/projects.js';

const [, stories] = projects;
const context = contextOf(bare);
const given = () => ({
	useCase: (stories ?? bare).useCase,
	technicalSummary: noSummary,
	guidelines: noGuidelines,
	rulings: [],
});

const draftStructure = async (effects = answering()) => {
	const {useCase, ...rest} = given();

	if (useCase === undefined) {
		throw new Error('No project');
	}

	return offline.draft({section: structure, given: {...rest, useCase}, attempt: 1, feedback: null, previous: null, context}, effects);
};

test('what no document decides is asked, and the ruling is cited', async () => {
	const effects = answering({'section/2/paradigm': {choice: 'services'}});
	const drafted = await draftStructure(effects);

	expect(effects.asked).toEqual(['section/2/paradigm']);
	expect(drafted.rulings).toMatchObject([{number: 1, id: 'paradigm', choice: 'services', ruling: 'Separate services', by: 'human'}]);
	expect(drafted.text).toContain('- Separate services [D-1]');
	expect(drafted.cited).toContain('D-1');
	expect(drafted.open).toEqual([]);
});

test('a free answer stands in the words of the person', async () => {
	const drafted = await draftStructure(answering({'section/2/paradigm': {choice: 'text', text: 'Two processes, one codebase'}}));
	expect(drafted.text).toContain('- Two processes, one codebase [D-1]');
});

test('what holds cannot be put off', async () => {
	const shown: string[] = [];
	const effects = answering();
	await draftStructure({
		...effects,
		ask: async question => {
			if (question.shown.kind === 'choice') {
				shown.push(...question.shown.options.map(({id}) => id));
			}

			return effects.ask(question);
		},
	});
	expect(shown.length).toBeGreaterThan(1);
	expect(shown).not.toContain('later');
});

test('a question that can wait is asked with «later», and stays open when it is put off', async () => {
	const section = {
		number: 8,
		title: 'Technology stack and tooling',
		brief: '',
		needs: (given: object) => given,
		outline: () => [
			{
				part: 'technologies' as const,
				text: '',
				questions: [
					{
						id: 'a',
						question: 'A or B?',
						isBlocking: false,
						facts: ['TS-1'],
						ask: {options: [{id: 'a', label: 'A', effect: 'A.'}], recommended: null},
					},
				],
				notApplicable: null,
			},
		],
	};
	const effects = answering({'section/8/a': {choice: 'later'}});
	const drafted = await offline.draft({section, given: {}, attempt: 1, feedback: null, previous: null, context}, effects);
	expect(drafted.rulings).toEqual([]);
	expect(drafted.open).toEqual([{number: 1, id: 'a', question: 'A or B?', isBlocking: false, facts: ['TS-1']}]);
	expect(drafted.text).toBe('### Technologies\n\nOpen: Q-1. A or B? [TS-1]');
});

test('a wish for changes never makes another draft', async () => {
	const previous = {number: 2, text: 'as it was', open: [], cited: ['X-1'], rulings: [], waivers: [], accepted: {by: 'human', at: ''}};
	const {useCase, ...rest} = given();
	const request = {section: structure, attempt: 2, feedback: 'Make it nicer', previous, context};
	const effects = answering();
	expect(useCase && (await offline.draft({...request, given: {...rest, useCase}}, effects))).toEqual({
		text: 'as it was',
		open: [],
		cited: ['X-1'],
		rulings: [],
	});
	expect(effects.asked).toEqual([]);
});

test('what is cited is what the text cites, each once', async () => {
	for (const {text, cited} of stories === undefined ? [] : await draftAll(stories)) {
		expect(new Set(cited).size).toBe(cited.length);
		expect(cited.filter(id => !text.includes(`[${id}]`))).toEqual([]);
	}
});

test('the conflicts that were found are handed on', async () => {
	expect(await offline.conflicts({stops: [], context}, answering())).toEqual([]);
	expect(offline.offers.revise).toBe(false);
	expect(offline.about.model).toBeNull();
	expect(offline.about.notChecked.length).toBeGreaterThan(0);
});

const answers: ReadonlyArray<readonly [name: string, plan: string, expected: string, quotation: string | null]> = [
	['an answer is found with its line', 'a\n| T-AC-1  | then |\nb', 'T-AC-1 | then', '| T-AC-1 | then |'],
	['an answer that does not stand there is not found', 'a\nb', 'T-AC-1', null],
	['nothing answers nothing', 'a', ' ', null],
];

for (const [name, plan, expected, quotation] of answers) {
	test(`cold read: ${name}`, async () => {
		const read = await offline.readCold({plan, questions: [{id: 'q', question: 'Which?', expected}]}, answering());
		expect(read.answers).toEqual([{id: 'q', quotation, isRight: quotation !== null}]);
	});
}

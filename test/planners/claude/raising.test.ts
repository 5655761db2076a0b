import {expect, test} from 'vitest';
import type {Stop} from '../../../source/checks/finding.js';
import type {Json, Question} from '../../../source/effects.js';
import {createSources} from '../../../source/planners/claude/evidence/sources.js';
import {merged} from '../../../source/planners/claude/finding/merged.js';
import {reporting} from '../../../source/planners/claude/finding/reporting.js';
import {raising} from '../../../source/planners/claude/tools/raising.js';
import {areSameFacts} from '../../../source/planners/claude/tools/same-facts.js';
import type {Ruling} from '../../../source/sections/section.js';
import {answering} from '../../sections/drafted.js';
import {ruling} from '../../sections/projects.js';
import {facts, guidelines, useCase} from './known.js';

const conflict = {
	title: 'Response time',
	question: 'Which response time holds?',
	evidence: [
		{source: useCase.path, quote: 'answered within 500 ms'},
		{source: guidelines.path, quote: 'within 300 ms'},
	],
	options: [
		{id: 'strict', label: '300 ms', consequences: 'Both hold.'},
		{id: 'loose', label: '500 ms', consequences: 'G-01 is waived.'},
	],
	recommendation: 'strict',
	reason: 'It satisfies both.',
	depends_on: ['NFR-01', 'NOT-1'],
	can_wait: true,
	distinct: false,
};

const open = (rulings: readonly Ruling[] = [], choice = 'strict', text: string | null = null) => {
	const questions: Question[] = [];
	const effects = answering();
	const desk = raising({
		section: 5,
		facts,
		sources: createSources([useCase, guidelines]),
		rulings,
		questions: [{number: 9, id: 'r4', question: 'Which bound?', isBlocking: true, facts: []}],
		effects: {
			...effects,
			ask: async question => {
				questions.push(question);
				return {choice, text, forAll: false, at: '2026-01-01T00:00:00.000Z', by: 'human'};
			},
		},
	});
	return {questions, ...desk};
};

test('the person sees both places; the ruling is the result, and is recorded for this section', async () => {
	const {raise, questions, rulings} = open();
	const told = await raise(conflict);

	expect(questions).toMatchObject([
		{
			about: {class: 'raised', facts: [{id: 'G-01'}, {id: 'NFR-01'}], options: ['strict', 'loose', 'later']},
			shown: {kind: 'stop', stop: {question: conflict.question, recommended: 'strict', dependents: ['NFR-01'], canWait: true}},
		},
	]);
	expect(JSON.parse(told.text)).toEqual({
		decision: 'strict',
		says: '300 ms',
		follows: 'Both hold. Recommended: It satisfies both.',
		words: null,
		decided_by: 'human',
		cite: '[D-1]',
	});
	expect(rulings()).toMatchObject([{number: 1, check: 'raised', choice: 'strict', facts: ['NFR-01', 'G-01'], sections: [5], by: 'human'}]);
});

test('the identity of a question holds no wording, no line and no recommendation', async () => {
	const first = open();
	await first.raise(conflict);
	const second = open();
	await second.raise({
		...conflict,
		title: 'Latency',
		question: 'How fast?',
		recommendation: 'loose',
		reason: 'x',
		evidence: conflict.evidence.toReversed(),
	});
	expect([second.questions[0]?.id, second.questions[0]?.about]).toEqual([first.questions[0]?.id, first.questions[0]?.about]);
});

test('the words of the person are handed on', async () => {
	const {raise} = open([], 'text', '250 ms');
	expect(JSON.parse((await raise(conflict)).text)).toMatchObject({decision: 'text', says: '250 ms', words: '250 ms'});
});

test('what is decided later becomes an open question that holds the plan, with its line', async () => {
	const {raise, open: questions, rulings} = open([], 'later');
	expect(JSON.parse((await raise(conflict)).text)).toMatchObject({open: 'Q-1', write: 'Open: Q-1. Which response time holds?'});
	expect(questions()).toMatchObject([{number: 1, isBlocking: true, facts: ['NFR-01']}]);
	expect(rulings()).toMatchObject([{choice: 'later'}]);
});

test('what was ruled on the same facts is given back without asking, with its question', async () => {
	const {raise, questions} = open([
		ruling(4, {question: 'Which bound?', ruling: '300 ms', choice: 'guideline', facts: ['NFR-01', 'G-01']}),
	]);
	expect(JSON.parse((await raise(conflict)).text)).toMatchObject({already_ruled: true, question: 'Which bound?', cite: '[D-4]'});
	expect(questions).toEqual([]);
});

test('what was put off on the same facts is given back with the line of its question', async () => {
	const {raise} = open([ruling(4, {question: 'Which bound?', choice: 'later', facts: ['NFR-01', 'G-01']})]);
	expect(JSON.parse((await raise(conflict)).text)).toMatchObject({already_ruled: true, open: 'Q-9', write: 'Open: Q-9. Which bound?'});
});

test('raised again as distinct, it asks, under another name', async () => {
	const {raise, questions} = open([ruling(4, {facts: ['NFR-01', 'G-01']})]);
	await raise({...conflict, distinct: true});
	await raise({...conflict, distinct: true, question: 'And another one?'});
	expect(new Set(questions.map(({id}) => id)).size).toBe(2);
});

test('a second conflict of this conversation on the same facts is given back too', async () => {
	const {raise, questions} = open();
	await raise(conflict);
	expect(JSON.parse((await raise({...conflict, title: 'Again'})).text)).toMatchObject({already_ruled: true, cite: '[D-1]'});
	expect(questions.length).toBe(1);
});

const [one, two] = conflict.options;

const faulty: ReadonlyArray<readonly [name: string, input: Json, says: RegExp]> = [
	[
		'a quotation that is false',
		{...conflict, evidence: [{source: useCase.path, quote: 'within 1 ms'}]},
		/does not stand in docs\/lend\.md/,
	],
	['no quotation', {...conflict, evidence: []}, /quotes nothing/],
	['one option', {...conflict, options: [one ?? null]}, /has 1 options/],
	['two options of one id', {...conflict, options: [one ?? null, {...(two ?? {}), id: 'strict'}]}, /have one id/],
	['an id that is taken', {...conflict, options: [one ?? null, {...(two ?? {}), id: 'later'}]}, /«later» is taken/],
	['a recommendation of nothing', {...conflict, recommendation: 'best'}, /no option's id/],
	['another form', {title: 'x'}, /not the form/],
	['no input', null, /not the form/],
];

for (const [name, input, says] of faulty) {
	test(`${name} goes back, and nobody is asked`, async () => {
		const {raise, questions} = open();
		const told = await raise(input);
		expect(told.isError).toBe(true);
		expect(told.text).toMatch(says);
		expect(questions).toEqual([]);
	});
}

const same: ReadonlyArray<readonly [first: readonly string[], second: readonly string[], isSame: boolean]> = [
	[['A', 'B'], ['B', 'A'], true],
	[['A', 'B'], ['A', 'B', 'C'], true],
	[['A'], ['A'], true],
	[['A'], ['A', 'B'], false],
	[['A', 'B'], ['A', 'C'], false],
	[['A'], ['B'], false],
	[[], [], false],
];

for (const [first, second, isSame] of same) {
	test(`${first.join(' ')} and ${second.join(' ')} are ${isSame ? 'the same' : 'not the same'} facts`, () => {
		expect(areSameFacts(first, second)).toBe(isSame);
	});
}

const stop = (id: string, ids: readonly string[], given: Partial<Stop> = {}): Stop => ({
	check: 'bounds',
	severity: 'stop',
	subject: id,
	message: '',
	place: null,
	other: null,
	offending: '',
	id,
	question: '',
	facts: ids.map(each => ({id: each, text: '', place: {path: 'a', line: 1, endLine: 1}})),
	options: [],
	recommended: null,
	dependents: [],
	canWait: false,
	...given,
});

test('the same facts are one STOP, the rule’s, with what hangs on both; first what holds, then what most hangs on', () => {
	const byRule = [stop('rule/1', ['A', 'B'], {dependents: ['A']}), stop('rule/2', ['C'], {canWait: true, dependents: ['A', 'B', 'C']})];
	const byModel = [stop('raised/1', ['B', 'A'], {dependents: ['X']}), stop('raised/2', ['D'], {dependents: ['A', 'B', 'C']})];
	expect(merged(byRule, byModel).map(({id, dependents}) => [id, dependents])).toEqual([
		['raised/2', ['A', 'B', 'C']],
		['rule/1', ['A', 'X']],
		['rule/2', ['A', 'B', 'C']],
	]);
});

const {distinct: _, ...fields} = conflict;
const shown = {...fields, sections: [5, 7]};
const invented = {...shown, title: 'Invented', evidence: [{source: useCase.path, quote: 'within 1 ms'}]};

test('false quotations of a report go back once; what cannot be shown after that is dropped, and said', async () => {
	const told: string[] = [];
	const report = reporting({
		sources: createSources([useCase, guidelines]),
		facts,
		tell: news => void (news.type === 'doing' && told.push(news.what)),
	});

	expect(await report({conflicts: [shown, invented]})).toMatchObject({isError: true});
	expect(await report({conflicts: [shown, invented]})).toMatchObject({report: [{question: conflict.question, sections: [5, 7]}]});
	expect(told).toEqual(['Leaving out what the model could not show in a document: Invented']);
});

test('a conflict with one true quotation of two is kept by it', async () => {
	const report = reporting({sources: createSources([useCase, guidelines]), facts, tell: () => undefined});
	const half = {...shown, evidence: [...shown.evidence.slice(0, 1), {source: useCase.path, quote: 'within 1 ms'}]};
	await report({conflicts: [half]});
	expect(await report({conflicts: [half]})).toMatchObject({report: [{facts: [{id: 'NFR-01'}]}]});
});

for (const [sections, expected] of [
	[[4, 12, 0], [4]],
	[[], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
] as const) {
	test(`a ruling for sections [${sections.join(', ')}] goes to ${expected.join(', ')}`, async () => {
		const report = reporting({sources: createSources([useCase, guidelines]), facts, tell: () => undefined});
		expect(await report({conflicts: [{...shown, sections}]})).toMatchObject({report: [{sections: expected}]});
	});
}

test('two conflicts on the same facts in one report are two questions; nothing to report is an answer too', async () => {
	const report = reporting({sources: createSources([useCase, guidelines]), facts, tell: () => undefined});
	const both = await report({conflicts: [shown, {...shown, question: 'And measured where?'}]});
	const ids = 'report' in both ? both.report.map(({id}) => id) : [];
	expect(new Set(ids).size).toBe(2);
	expect(await report({conflicts: []})).toEqual({report: []});
});

import type {Fact, Facts} from '../../../source/documents/facts.js';
import {partsOf, sectionNumbers} from '../../../source/documents/plan/headings.js';
import type {PlanInput} from '../../../source/documents/plan/plan-input.js';
import type {OpenQuestion, Ruling, Section} from '../../../source/sections/section.js';

export const useCasePath = 'docs/use-cases/pay-an-invoice.md';

/** The use case that the sample facts are taken from. */
export const useCaseText = `# Pay an invoice

- **OBJ-1** A clerk pays an
  invoice in one go.
- The clerk is the primary actor.

1. The clerk opens the invoice.
2. The system shows what is *open*.

FR-001: The system answers within 200 ms.
AC-1: A paid invoice is «settled» | closed.
BR-1: Nobody pays twice.
Assumption: the bank answers [PROJ-12] at night.
`;

export const guidelinesPath = 'docs/technical/use-case-implementation-guidelines.md';

export const guidelinesText = '# Guidelines\n\nG-01 Every endpoint MUST have a test.\nG-02 Names SHOULD be short.\n';

const fact = (id: string, text: string, line: number, endLine = line): Fact => ({id, text, place: {path: useCasePath, line, endLine}});
const rule = (id: string, text: string, line: number) => ({...fact(id, text, line), place: {path: guidelinesPath, line, endLine: line}});

export const sampleFacts: Facts = {
	useCase: {
		path: useCasePath,
		id: null,
		title: 'Pay an invoice',
		family: 'mixed',
		language: 'en',
		stories: [],
		objectives: [fact('OBJ-1', 'A clerk pays an invoice in one go.', 3, 4)],
		actors: [{...fact('ACT-1a2b', 'The clerk is the primary actor.', 5), name: 'clerk', role: 'primary'}],
		triggers: [],
		preconditions: [],
		guarantees: [],
		mainFlow: [
			{...fact('STEP-aaaa', 'The clerk opens the invoice.', 7), number: '1', actor: 'clerk'},
			{...fact('STEP-bbb2', 'The system shows what is *open*.', 8), number: '2', actor: null},
		],
		alternatives: [],
		requirements: [
			{
				...fact('FR-001', 'The system answers within 200 ms.', 10),
				quality: {metric: 'The system answers', comparator: '<=', number: 200, unit: 'ms'},
			},
		],
		acceptance: [{...fact('AC-1', 'A paid invoice is «settled» | closed.', 11), story: null}],
		definitionOfDone: [],
		rules: [fact('BR-1', 'Nobody pays twice.', 12)],
		constraints: [],
		assumptions: [fact('ASM-c0de', 'the bank answers [PROJ-12] at night.', 13)],
		outOfScope: [],
		openQuestions: [],
		data: [],
	},
	guidelines: {
		rules: [
			{...rule('G-01', 'Every endpoint MUST have a test.', 3), level: 'must', normative: true, section: 'Guidelines'},
			{...rule('G-02', 'Names SHOULD be short.', 4), level: 'should', normative: true, section: 'Guidelines'},
		],
	},
	technicalSummary: {decisions: [], ruledOut: [], learnings: []},
	domainModel: {entities: [], glossary: []},
	manifests: [],
	notUnderstood: [],
};

export const sampleRuling: Ruling = {
	number: 1,
	id: 'technology/mysql',
	check: 'technology-chosen',
	subject: 'MySQL',
	question: 'MySQL — or PostgreSQL?',
	options: ['Keep PostgreSQL', 'Take MySQL'],
	choice: 'keep',
	ruling: 'Keep PostgreSQL — for now',
	follows: 'The backups — and their alerts — stay.',
	text: 'Because\n```\n## 3. we know it',
	by: 'human',
	at: '2026-11-24T10:00:00.000Z',
	facts: ['FR-001', 'BR-1'],
};

export const sampleQuestion: OpenQuestion = {
	number: 1,
	id: 'q/night',
	question: 'Who pays at night?',
	isBlocking: true,
	facts: ['ASM-c0de'],
};

const bodies: Readonly<Record<string, string>> = {
	objectives: '«A clerk pays an invoice in one go.» [OBJ-1]',
	flows: '1. «The clerk opens the invoice.» [STEP-aaaa]\n2. «The system shows what is *open*.» [STEP-bbb2]',
	requirements: '| Id | Text |\n| --- | --- |\n| [FR-001] | «The system answers within 200 ms.» |\n| [BR-1] | «Nobody pays twice.» |',
	assumptions: '«the bank answers [PROJ-12] at night.» [ASM-c0de]\n\nOpen: Q-1. Who pays at night? [ASM-c0de]',
	decisions: 'PostgreSQL stays [D-1].',
	'source-tree': '- `source/pay.ts` (new)\n- `source/invoice.ts` (exists)\n\n```text\nsource/\n## 4. not a heading\n```',
	tests: '- T-STEP-aaaa, T-STEP-bbb2, T-FR-001, T-AC-1, T-BR-1\n- T-G-01 covers [G-01]; «A paid invoice is «settled» | closed.» [AC-1]',
	risks: '| Risk | Impact |\n| --- | --- |\n| The bank is slow [ASM-c0de] | high |',
};

/** Section texts in which every part is present. */
export const sampleText = (number: Section['number']): string =>
	sectionNumbers
		.filter(each => each === number)
		.flatMap(each => partsOf(each))
		.map(({id, title}) => `### ${title}\n\n${bodies[id] ?? 'Not applicable: no document says anything on it'}`)
		.join('\n\n');

export const sampleSections: readonly Section[] = sectionNumbers.map(number => ({
	number,
	text: sampleText(number),
	rulings: [],
	open: number === 1 ? [sampleQuestion] : [],
	cited: [],
	waivers: [],
	accepted: {by: 'human', at: '2026-11-24T11:00:00.000Z'},
}));

export const sampleInput: PlanInput = {
	title: 'Pay an invoice',
	useCasePath,
	inputs: {[useCasePath]: 'a'.repeat(64), [guidelinesPath]: '0'.repeat(64), 'docs/domain-model.md': null},
	sections: sampleSections,
	rulings: [sampleRuling],
	waivers: [],
	open: [],
	facts: sampleFacts,
	code: {paths: ['docs/use-cases/pay-an-invoice.md', 'source/invoice.ts'], isComplete: true, tables: []},
	planner: {name: 'offline', model: null, notChecked: ['meaning']},
	foundBy: null,
	version: '0.1.0',
	coldRead: {choices: [], answers: [{id: 'decision/1', isRight: true}]},
	met: [],
};

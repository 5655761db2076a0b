import type {CodeFacts, DomainModel, Guidelines, Manifest, TechnicalSummary, UseCase} from '../../source/documents/facts.js';
import type {Ruling} from '../../source/sections/section.js';
import * as a from './build-facts.js';
import {parcel} from './parcel.js';

export type Project = {
	readonly name: string;
	readonly useCase: UseCase;
	readonly guidelines: Guidelines;
	readonly technicalSummary: TechnicalSummary;
	readonly domainModel: DomainModel;
	readonly manifests: readonly Manifest[];
	readonly code: CodeFacts;
	readonly rulings: readonly Ruling[];
};

export const ruling = (number: number, given: Partial<Ruling>): Ruling => ({
	number,
	id: `r${number}`,
	check: 'enum-value',
	subject: 'a subject',
	question: 'Which one holds?',
	options: ['As the use case says', 'As the domain model says'],
	choice: 'use-case',
	ruling: 'As the use case says',
	text: null,
	by: 'human',
	at: '2026-11-24T10:00:00.000Z',
	facts: [],
	...given,
});

const loan: Project = {
	name: 'a library lends a book (numbered steps)',
	useCase: a.newUseCase('Borrow a book', {
		family: 'cockburn',
		objectives: a.facts(['OBJ-01', 'A reader leaves with the book within two minutes.']),
		actors: [
			{...a.fact('ACT-1', 'Wants the book today'), name: 'Reader', role: 'primary'},
			{...a.fact('ACT-2', 'Sends text messages'), name: 'Message gateway', role: 'system'},
		],
		triggers: a.facts(['TRG-1', 'The reader puts a copy on the scanner.']),
		preconditions: a.facts(['PRE-1', 'The copy is `available`.']),
		guarantees: a.facts(['GUA-1', 'A copy is never lent twice.']),
		mainFlow: [
			a.step('1', 'Reader', 'The reader scans the card; the #1 mistake is the wrong side.'),
			a.step('2', 'system', 'The system shows the loans of the reader | and "fees".'),
			a.step('3', 'Reader', 'The reader scans the copy.'),
			a.step('4', 'system', "The system sets the copy's status to `lent` and sends the due date through the message gateway."),
		],
		alternatives: [
			a.alternative('2a', '2', ['The card has expired', 'The system says so and lends nothing.']),
			a.alternative('3a', '3', [
				'The copy is reserved for somebody else',
				"The system sets the copy's status to `on hold`.",
				'The reader hands it in.',
			]),
		],
		rules: a.facts(['BR-01', 'A reader has at most 10 loans at a time.'], ['BR-02', 'A loan lasts 28 days.']),
		requirements: [
			a.requirement('NFR-01', 'A scan is answered within 300 ms.', {
				metric: 'A scan is answered',
				comparator: '<=',
				number: 300,
				unit: 'ms',
			}),
		],
		assumptions: a.facts(['ASM-01', 'Every copy carries a readable tag.']),
		outOfScope: a.facts(['OOS-01', 'Fees are paid elsewhere.']),
		openQuestions: a.facts(['OQ-01', 'May a child borrow a film?']),
	}),
	guidelines: {
		rules: [
			a.rule('G-01', 'must', 'A call to another company MUST have a timeout.'),
			a.rule('G-02', 'must-not', 'Personal data MUST NOT appear in logs.'),
			a.rule('G-03', 'must', 'A module MUST own its tables.'),
			a.rule('G-04', 'should', 'A file SHOULD stay below 200 lines.'),
			a.rule('G-05', 'must', 'Every extension MUST have a test.'),
		],
	},
	technicalSummary: {
		decisions: [
			a.decision('TS-01', 'Database', ['PostgreSQL', '17']),
			a.decision('TS-02', 'Web framework', ['Fastify', '5']),
			a.decision('TS-03', 'Architecture', ['modular monolith', null, 'Architecture: modular monolith, one module a folder.']),
			a.decision('TS-04', 'Interfaces', ['JSON over HTTP', null, 'Interfaces: JSON over HTTP']),
		],
		ruledOut: [a.decision('NO-01', 'Database', ['MongoDB', null, 'MongoDB: loans need transactions.'])],
		learnings: a.facts(['LRN-1', 'A migration locked `copy` for 40 seconds.']),
	},
	domainModel: {
		entities: [
			a.entity('Copy', {
				text: 'One book on one shelf',
				attributes: [a.attribute('Copy', 'id', 'uuid'), a.attribute('Copy', 'status', 'enum', ['available', 'lent', 'lost'])],
				relations: [a.relation('Copy', 'Loan', '0..*')],
			}),
			a.entity('Loan', {attributes: [a.attribute('Loan', 'dueOn', 'date')], relations: [a.relation('Loan', 'Copy', '1')]}),
			a.entity('Shelf'),
		],
		glossary: [],
	},
	manifests: [
		a.manifest(
			[
				['fastify', '^5.6.0'],
				['left-pad', '1.0.0'],
			],
			[
				['test', 'vitest run'],
				['lint', 'biome ci .'],
			],
		),
	],
	code: {
		paths: ['migrations/001_copies.sql', 'src/copies/copy.ts', 'src/copies/copy-store.ts', 'src/shop.ts', 'test/copy.test.ts'],
		isComplete: true,
		tables: [],
	},
	rulings: [ruling(1, {subject: 'Copy.status', facts: ['DM:Copy.status', 'STEP-3a1']})],
};

const expense: Project = {
	name: 'expenses are approved (stories)',
	useCase: a.newUseCase('Approve expenses', {
		family: 'stories',
		stories: [
			{...a.fact('US-001', 'As a manager, I want to approve an expense, so that it is paid.'), title: 'Approve an expense'},
			{...a.fact('US-002', 'As a clerk, I want to search expenses, so that I find one.'), title: 'Search expenses'},
		],
		actors: [
			{...a.fact('ACT-1', 'manager'), name: 'manager', role: 'primary'},
			{...a.fact('ACT-2', 'clerk'), name: 'clerk', role: 'primary'},
		],
		acceptance: [
			a.criterion('AC-01', 'When the manager approves the expense, then its status becomes `approved`.', 'US-001'),
			a.criterion('AC-02', 'If the expense is over 500 EUR, a second Cost Center owner is asked.', 'US-001'),
			a.criterion('AC-03', 'Given two expenses, when the clerk searches by name, then the Cost Center is shown.', 'US-002'),
			a.criterion('AC-04', 'POST /expenses/:id/approvals answers 409 with "already decided".', 'US-001'),
		],
		definitionOfDone: a.facts(['DOD-1', 'Typecheck passes'], ['DOD-2', 'Verify in browser']),
		data: [a.entity('Approval', {attributes: [a.attribute('Approval', 'decidedAt', 'timestamp')]})],
	}),
	guidelines: a.noGuidelines,
	technicalSummary: a.noSummary,
	domainModel: {
		entities: [
			a.entity('Expense', {
				attributes: [a.attribute('Expense', 'name', 'text'), a.attribute('Expense', 'status', 'enum', ['open', 'approved', 'refused'])],
			}),
		],
		glossary: [],
	},
	manifests: [],
	code: {paths: [], isComplete: true, tables: []},
	rulings: [],
};

export const bare: Project = {
	name: 'a sentence and nothing else',
	useCase: a.newUseCase('Export a report', {
		family: 'unknown',
		requirements: [a.requirement('REQ-1', 'The report is exported as a file.')],
	}),
	guidelines: a.noGuidelines,
	technicalSummary: {...a.noSummary, decisions: [a.decision('TS-9', 'Web framework', ['Django', '5'])]},
	domainModel: a.noModel,
	manifests: [],
	code: {paths: [], isComplete: true, tables: []},
	rulings: [],
};

export const projects: readonly Project[] = [loan, expense, bare, parcel];

import type {Proposal} from '../../source/changes/proposal.js';
import type {Json, Question} from '../../source/effects.js';

export const inputs = {
	type: 'found-inputs',
	root: '/home/ada/billing',
	documents: [
		{path: 'docs/use-cases/pay-an-invoice.md', role: 'use case', state: 'read', lines: 118},
		{path: 'docs/technical/technical-summary.md', role: 'technical summary', state: 'read', lines: 84},
		{path: 'docs/technical/use-case-implementation-guidelines.md', role: 'guidelines', state: 'missing', lines: 0},
		{path: 'docs/domain-model.md', role: 'domain model', state: 'read', lines: 142},
	],
	understood: [
		'A Cockburn use case: 3 actors, 9 steps, 4 alternatives, 6 requirements',
		'14 technologies chosen, 2 ruled out',
		'5 entities with 31 attributes',
	],
	notUnderstood: ['docs/domain-model.md:88: a table without a header row'],
} as const;

export const planner = {
	type: 'planned-by',
	name: 'offline',
	notChecked: ['Whether two sentences contradict each other in meaning', 'Whether a trade-off is a good one'],
} as const;

/**
A STOP: the guidelines and the technical summary name different databases.
*/
export const stop: Question = {
	id: 'stop/technology',
	about: {class: 'technology', facts: [{id: 'TS-1a2b', text: 'Database: PostgreSQL 16'}], options: ['summary', 'guidelines']},
	shown: {
		kind: 'stop',
		stop: {
			check: 'technology',
			severity: 'stop',
			subject: 'Database',
			message: 'Unexpected database MySQL 8 in the guidelines, expected PostgreSQL 16 as the technical summary chose',
			place: {path: 'docs/technical/use-case-implementation-guidelines.md', line: 31, endLine: 31},
			other: {path: 'docs/technical/technical-summary.md', line: 12, endLine: 12},
			offending: 'MySQL 8',
			id: 'technology/database',
			question: 'Which database does the plan build on?',
			facts: [
				{
					id: 'G-07',
					text: 'Every service MUST keep its state in the shared MySQL 8 cluster, in a schema of its own.',
					place: {path: 'docs/technical/use-case-implementation-guidelines.md', line: 31, endLine: 31},
				},
				{
					id: 'TS-1a2b',
					text: 'Database: PostgreSQL 16, one instance per environment, migrations with Flyway.',
					place: {path: 'docs/technical/technical-summary.md', line: 12, endLine: 13},
				},
			],
			options: [
				{
					id: 'summary',
					label: 'PostgreSQL 16, as the technical summary says',
					effect: 'Rule G-07 is waived for this use case, with you as author.',
				},
				{id: 'guidelines', label: 'MySQL 8, as the guidelines say', effect: 'A change of the technical summary is proposed at the end.'},
				{id: 'later', label: 'Decide later', effect: 'It becomes an open question; the plan stays an outline.'},
			],
			recommended: 'summary',
			dependents: ['FR-003', 'FR-007', 'AC-3f9a'],
			canWait: true,
		},
		group: {position: 1, total: 3, holding: 2},
	},
};

const sectionText = `### Objectives

- Accept card payments for open invoices [OBJ-12ab] and **never** store card data [G-03].
- Tell the clerk within \`5 s\` whether the payment went through [FR-002].

### Flows

1. The clerk opens the invoice.
2. The system shows the open amount. The amount is computed from the invoice lines, less what has been paid already, and is never typed by hand.
3. The clerk chooses «Pay».

| Requirement | Text | Section | Tests |
| --- | --- | --- | --- |
| FR-001 | An invoice is paid in full or in part | 3, 4, 5 | T-FR-001 |
| FR-002 | The result of a payment is known within 5 seconds, measured at the gateway | 5, 7 | T-FR-002 |
| FR-003 | 支払いは監査ログに記録される | 4, 7 | T-FR-003 |

\`\`\`sql
create table payment (
	id uuid primary key, -- given by the client
	invoice_id uuid not null references invoice (id),
	state text not null check (state in ('pending', 'settled'))
);
\`\`\`

Open: Q-2. Who may pay in part?
Open: Q-3. What happens to overpaid amounts?`;

/**
The verdict on a section, with one finding that holds it and one that does not.
*/
export const section = (findings: 'none' | 'some' = 'some', canRevise = true): Question => ({
	id: 'section/1',
	about: {section: 1, text: sectionText, findings},
	shown: {
		kind: 'section',
		section: 1,
		title: 'Use case alignment',
		text: sectionText,
		before: sectionText.replace('never', 'must not'),
		findings:
			findings === 'none'
				? []
				: [
						{
							check: 'placeholders',
							severity: 'error',
							subject: 'Objectives',
							message: 'Unexpected placeholder TBD, expected the text itself',
							place: {path: 'pay-an-invoice-PLAN.md', line: 14, endLine: 14},
							other: null,
							offending: 'TBD',
						},
						{
							check: 'terms',
							severity: 'advice',
							subject: 'clerk',
							message: 'Unexpected term «clerk», expected one of the glossary',
							place: null,
							other: null,
							offending: 'clerk',
						},
					],
		canRevise,
	},
});

export const choice: Question = {
	id: 'document/guidelines',
	about: {path: 'docs/technical/use-case-implementation-guidelines.md'},
	shown: {
		kind: 'choice',
		title: 'The guidelines are missing. How shall the plan go on?',
		body: 'Nothing stands at `docs/technical/use-case-implementation-guidelines.md`. Without them:\n\n- no rule is checked\n- appendix C stays empty',
		options: [
			{id: 'without', label: 'Go on without them', effect: 'Recorded as a decision; the sections say what they lack.'},
			{id: 'leave', label: 'Leave and write them first', effect: 'Everything so far is kept.'},
		],
		recommended: null,
		takesText: true,
		isHolding: true,
	},
};

const model = `# Domain model

## Invoice

| Attribute | Type | Required |
| --- | --- | --- |
| id | uuid | yes |
| amount | decimal(12,2) | yes |

## Order

An order has lines.
`;

/**
A change of the domain model: two splices, to take or leave one by one.
*/
export const places: Proposal = {
	path: 'docs/domain-model.md',
	title: 'Domain model',
	before: model,
	splices: [
		{
			id: 'payment',
			start: model.indexOf('## Order'),
			end: model.indexOf('## Order'),
			text: '## Payment\n\n| Attribute | Type | Required |\n| --- | --- | --- |\n| id | uuid | yes |\n\n',
			why: 'Payment is used in four requirements and defined nowhere.',
			facts: ['FR-001', 'FR-002'],
		},
		{
			id: 'lines',
			start: model.indexOf('An order'),
			end: model.length,
			text: 'An order has one or more lines.\n',
			why: 'The use case says that an empty order is refused.',
			facts: ['BR-0012'],
		},
	],
	isWhole: false,
	canRevise: true,
};

/**
The same change in the next round, after a comment: one splice was taken before, the other was made again.
*/
export const placesAgain: Proposal = {
	...places,
	title: 'Domain model, round 2',
	splices: places.splices.map(splice => (splice.id === 'lines' ? {...splice, text: 'An order has 1 to 99 lines.\n'} : splice)),
	again: {round: 2, choices: [{id: 'payment', isTaken: true}], said: {lines: ['Is there no upper bound? The warehouse packs 99 at most.']}},
};

/**
A review as it was left: one change taken, one commented on.
*/
export const leftReview: Json = {
	picks: [
		{id: 'payment', isTaken: true},
		{id: 'lines', comment: 'Is there no upper bound? The warehouse packs 99 at most.'},
	],
	edits: {},
};

/**
The plan itself: a new file, approved whole.
*/
export const whole: Proposal = {
	path: 'docs/use-cases/pay-an-invoice-PLAN.md',
	title: 'The plan',
	before: null,
	splices: [
		{
			id: 'plan',
			start: 0,
			end: 0,
			text: `# Pay an invoice: implementation plan\n\n## 1. Use case alignment\n\n${sectionText}\n`,
			why: 'The plan.',
			facts: [],
		},
	],
	isWhole: true,
	canRevise: false,
};

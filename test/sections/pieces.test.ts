import {expect, test} from 'vitest';
import {claimsOf} from '../../source/checks/conflicts/claims-of.js';
import {dialectOf} from '../../source/sections/04-database-schema/dialects.js';
import {endpointsIn} from '../../source/sections/05-interfaces/endpoints.js';
import {openApi} from '../../source/sections/05-interfaces/open-api.js';
import {inManifests, isSameVersion} from '../../source/sections/08-technology-stack/agreement.js';
import {slicesOf} from '../../source/sections/09-phasing-and-risks/slices.js';
import {technicalSummaryEntries} from '../../source/sections/10-documentation-and-next-steps/technical-summary-entries.js';
import {undefinedTerms} from '../../source/sections/10-documentation-and-next-steps/undefined-terms.js';
import {statusesIn} from '../../source/sections/error-cases.js';
import {identifier, label} from '../../source/sections/mermaid-text.js';
import {quote, quoteEach} from '../../source/sections/quotation.js';
import {overruledBy, withRuling} from '../../source/sections/rulings-on.js';
import {schemaDelta} from '../../source/sections/schema-delta.js';
import {statusValues} from '../../source/sections/status-values.js';
import {subjectOf} from '../../source/sections/subjects.js';
import {table} from '../../source/sections/table.js';
import {touchedEntities} from '../../source/sections/touched-entities.js';
import {unmodelledTerms} from '../../source/sections/unmodelled-terms.js';
import {names} from '../../source/sections/words.js';
import * as a from './build-facts.js';
import {ruling} from './projects.js';

const naming: ReadonlyArray<readonly [text: string, name: string, isNamed: boolean]> = [
	['The invoice lines are shown', 'InvoiceLine', true],
	['invoice_line is empty', 'InvoiceLine', true],
	['In order to pay', 'Order', false],
	['The orders are listed', 'Order', true],
	['A border is drawn', 'Order', false],
	['注文を保存する', '注文', true],
	['anything', '', false],
];

for (const [text, name, isNamed] of naming) {
	test(`«${text}» ${isNamed ? 'names' : 'does not name'} ${name}`, () => {
		expect(names(text, name)).toBe(isNamed);
	});
}

test('the longer name wins: a payment link is no payment', () => {
	const useCase = a.newUseCase('Pay', {
		mainFlow: [a.step('1', null, 'The payment link is opened.'), a.step('2', null, 'A payment of the invoice is made.')],
	});
	const model = {entities: ['Payment', 'PaymentLink', 'Invoice'].map(name => a.entity(name)), glossary: []};
	const found = touchedEntities(useCase, model).map(({entity, facts, firstIn}) => [entity.name, facts.map(({id}) => id), firstIn.length]);
	expect(found).toEqual([
		['Payment', ['STEP-2'], 1],
		['PaymentLink', ['STEP-1'], 1],
		['Invoice', ['STEP-2'], 0],
	]);
});

const order = a.entity('Order', {attributes: [a.attribute('Order', 'status', 'enum', ['open', 'paid', 'void'])]});
const model = {entities: [order], glossary: []};
const selling = a.newUseCase('Sell', {
	mainFlow: [
		a.step('1', null, "The system sets the order's status to `paid`."),
		a.step('2', null, 'The clerk wants to open the order.'),
		a.step('3', null, 'Only orders with the status `open` are listed.'),
		a.step('4', null, "The system sets the order's status to `partly paid`."),
	],
});

test('values are set, met or not named, and a value that the model lacks is found', () => {
	const found = statusValues(touchedEntities(selling, model), selling.mainFlow, claimsOf(selling, model));
	expect(found.map(({value, setBy, metIn, isListed}) => [value, setBy.map(({id}) => id), metIn.map(({id}) => id), isListed])).toEqual([
		['open', [], ['STEP-3'], true],
		['paid', ['STEP-1'], [], true],
		['void', [], [], true],
		['partly paid', ['STEP-4'], [], false],
	]);
});

for (const [choice, kept] of [
	['use-case', 1],
	['text', 1],
	['domain-model', 0],
	['later', 0],
] as const) {
	test(`a ruling for ${choice} leaves ${kept} difference`, () => {
		expect(schemaDelta(selling, model, [ruling(1, {id: 'enum-value/Order.status/partly-paid', choice, facts: ['STEP-4']})])).toHaveLength(
			kept,
		);
	});
}

test('what a model raised on the same fact is left to whoever raised it: no rule knows which way it was ruled', () => {
	expect(schemaDelta(selling, model, [ruling(1, {id: 'raised/1a2b', check: 'raised', choice: 'one-status', facts: ['STEP-4']})])).toEqual(
		[],
	);
	expect(schemaDelta(selling, model, [ruling(1, {id: 'raised/1a2b', check: 'raised', facts: ['STEP-1']})])).toHaveLength(1);
});

test('a term that is kept and has no entity is found', () => {
	const glossary = [
		{...a.fact('TERM-1', 'Reminder'), term: 'Reminder', synonyms: []},
		{...a.fact('TERM-2', 'Status'), term: 'Status', synonyms: []},
	];
	const useCase = a.newUseCase('Remind', {
		acceptance: [
			'The text of each reminder is kept',
			'A reminder is sent',
			'The reminder has a date',
			'The status is kept',
			'Its status',
			'A status',
		].map((text, index) => a.criterion(`AC-${index}`, text)),
	});
	expect(unmodelledTerms(useCase, {entities: [order], glossary}).map(({term}) => term.id)).toEqual(['TERM-1']);
});

test('a name that is used twice and defined nowhere is a term; the first word of a sentence and a technology are none', () => {
	const useCase = a.newUseCase('Book', {
		acceptance: [
			'The Cost Center is shown. Every one',
			'Ask the Cost Center on PostgreSQL',
			'Every row on PostgreSQL',
			'An Order of Order',
		].map((text, index) => a.criterion(`AC-${index}`, text)),
	});
	const technicalSummary = {...a.noSummary, decisions: [a.decision('TS-1', 'Database', ['PostgreSQL'])]};
	expect(undefinedTerms({useCase, domainModel: model, technicalSummary}).map(({term}) => term)).toEqual(['Cost Center']);
	expect(undefinedTerms({useCase: {...useCase, language: 'de'}, domainModel: model, technicalSummary})).toEqual([]);
});

const endpoints = endpointsIn(
	a.facts(
		['AC-1', 'POST /orders/:id/payments answers 201'],
		['AC-2', 'A second `POST /orders/{id}/payments` returns 409, within 300 ms'],
		['AC-3', 'GET on with it'],
	),
);

test('operations are found as the documents name them', () => {
	expect(endpoints.map(({method, path, facts}) => [method, path, facts.length])).toEqual([['post', '/orders/{id}/payments', 2]]);
	expect(openApi('Pay: it', endpoints)).toBe(
		[
			'openapi: 3.1.0',
			'info:',
			'  title: "Pay: it"',
			'  version: outline',
			'paths:',
			'  "/orders/{id}/payments":',
			'    parameters:',
			'      - name: "id"',
			'        in: path',
			'        required: true',
			'        schema: {type: string}',
			'    post:',
			'      description: |-',
			'        «POST /orders/:id/payments answers 201» [AC-1] «A second `POST /orders/{id}/payments` returns 409, within 300 ms» [AC-2]',
			'      responses:',
			"        '201':",
			'          description: |-',
			'            «POST /orders/:id/payments answers 201» [AC-1]',
			"        '409':",
			'          description: |-',
			'            «A second `POST /orders/{id}/payments` returns 409, within 300 ms» [AC-2]',
		].join('\n'),
	);
});

test('a number is a status only where the text says so', () => {
	expect(statusesIn('answers 404, or returns a 409 with 250 ms and 500 EUR')).toEqual(['404', '409']);
});

const versions: ReadonlyArray<readonly [a: string, b: string, isSame: boolean]> = [
	['5', '^5.6.0', true],
	['5.9', '^5.9.1', true],
	['24', '>=24', true],
	['4', '^5.0.0', false],
	['latest', '1', false],
	['1', '10.0', false],
];

for (const [left, right, isSame] of versions) {
	test(`versions ${left} and ${right} ${isSame ? 'agree' : 'differ'}`, () => {
		expect(isSameVersion(left, right)).toBe(isSame);
	});
}

test('a technology is found in a manifest under its package name', () => {
	const manifests = [
		a.manifest(
			[
				['@biomejs/biome', '2'],
				['pg-boss', '10'],
				['pg', '8'],
			],
			[],
		),
	];
	const found = (choice: string) => inManifests(a.decision('TS', 'x', [choice]), manifests)[0]?.name ?? null;
	expect([found('Biome'), found('pg'), found('pg-boss'), found('Redis')]).toEqual(['@biomejs/biome', 'pg', 'pg-boss', null]);
});

test('a rule goes to the slice that names it, a requirement to the story it shares words with, the rest to the first', () => {
	const useCase = a.newUseCase('Pay', {
		stories: ['Orders', 'Refunds'].map((title, index) => ({...a.fact(`US-${index}`, `As a clerk, I want ${title.toLowerCase()}`), title})),
		acceptance: [a.criterion('AC-1', 'An order is shown', 'US-0'), a.criterion('AC-2', 'A refund obeys BR-1 at midnight', 'US-1')],
		rules: a.facts(['BR-1', 'Nothing twice']),
		requirements: [a.requirement('R-1', 'Each refund is printed'), a.requirement('R-2', 'Everything is blue')],
	});
	expect(slicesOf(useCase).map(({criteria}) => criteria.map(({id}) => id))).toEqual([
		['AC-1', 'R-2'],
		['AC-2', 'R-1', 'BR-1'],
	]);
});

const subjects: ReadonlyArray<readonly [text: string, subject: string]> = [
	['Personal data MUST NOT appear in logs', 'compliance'],
	['The admin is logged into the system', 'security'],
	['Errors carry no stack traces', 'code'],
	['Every job MUST report how many times it ran', 'observability'],
	['A job MUST be safe to run twice', 'reliability'],
	['A file SHOULD stay small', 'code'],
	['Answers come within 300 ms', 'performance'],
];

for (const [text, subject] of subjects) {
	test(`«${text}» is about ${subject}`, () => {
		expect(subjectOf(text)).toBe(subject);
	});
}

test('labels hold nothing that Mermaid reads', () => {
	expect(label('a;b #1 "c"\n`d` 5%')).toBe("a#59;b #35;1 #quot;c#quot; 'd' 5#37;");
	expect([identifier('AC-3f9a'), identifier('3 a'), identifier('Café')]).toEqual(['AC_3f9a', 'x_3_a', 'Cafe']);
});

test('of a row the cell that says most is quoted; equal words are quoted once', () => {
	expect(quote(a.fact('TS-1', 'TS-1 | Database | It holds all state'))).toBe('«It holds all state» [TS-1]');
	expect(quoteEach(a.facts(['D1', 'Typecheck passes'], ['D2', 'Tests pass'], ['D3', 'Typecheck passes']))).toEqual([
		'«Typecheck passes» [D1] [D3]',
		'«Tests pass» [D2]',
	]);
});

test('a long text is cut at a word, with a mark for what is left out', () => {
	const text = 'word '.repeat(100);
	const cut = quote(a.fact('A-1', text)).replace(/^«|» \[A-1\]$/g, '');
	expect(cut.endsWith('word …') && text.startsWith(cut.slice(0, -2)) && cut.length <= 322).toBe(true);
});

test('a table escapes pipes and leaves out what no row fills', () => {
	expect(
		table(
			['A', 'B', 'C'],
			[
				['1|2', '', 'x'],
				['', '', 'y'],
			],
		),
	).toBe('| A | C |\n| --- | --- |\n| 1\\|2 | x |\n| — | y |');
	expect(table(['A'], [])).toBe('');
});

test('the dialect is that of the database', () => {
	expect(dialectOf([a.decision('TS-1', 'Queue', ['pg-boss']), a.decision('TS-2', 'Database', ['Aurora PostgreSQL'])])).toMatchObject({
		dialect: 'PostgreSQL',
		decision: {id: 'TS-2'},
	});
	expect(dialectOf([a.decision('TS-1', 'Database', ['MongoDB'])])).toBeNull();
});

const overruled: ReadonlyArray<readonly [choice: string, check: string, facts: readonly string[], loser: string | null]> = [
	['use-case', 'enum-value', ['AC-1', 'DM:A.b'], 'DM:A.b'],
	['domain-model', 'enum-value', ['AC-1', 'DM:A.b'], 'AC-1'],
	['guideline', 'bound-against-guideline', ['NFR-1', 'G-1'], 'NFR-1'],
	['summary', 'technology-outside-summary', ['AC-1'], 'AC-1'],
	['first', 'negated-twins', ['G-1', 'G-2'], 'G-2'],
	['second', 'negated-twins', ['G-1', 'G-2'], 'G-1'],
	['guideline', 'required-part', ['G-1'], null],
	['use-case', 'required-part', ['G-1'], 'G-1'],
	['alias', 'entity-alias', ['AC-1', 'DM:A'], null],
	['text', 'enum-value', ['AC-1', 'DM:A.b'], null],
	['later', 'enum-value', ['AC-1', 'DM:A.b'], null],
];

for (const [choice, check, facts, loser] of overruled) {
	test(`${check} ruled for ${choice} overrules ${loser ?? 'nothing'}`, () => {
		expect(overruledBy(ruling(1, {choice, check, facts}))).toBe(loser);
	});
}

test('a quotation says what was ruled on it', () => {
	const fact = a.fact('NFR-1', 'fast');
	const said = (given: Parameters<typeof ruling>[1]) =>
		withRuling('«fast» [NFR-1]', fact, [ruling(2, {facts: ['NFR-1', 'G-1'], ...given})]);
	expect(said({choice: 'guideline'})).toBe('«fast» [NFR-1] (overruled by [D-2], in favour of [G-1])');
	expect(said({choice: 'use-case'})).toBe('«fast» [NFR-1] ([D-2])');
	expect(said({choice: 'text', text: '400 ms'})).toBe('«fast» [NFR-1] (as ruled in [D-2]: 400 ms)');
	expect(said({choice: 'later'})).toBe('«fast» [NFR-1] (not decided yet [D-2])');
	expect(said({facts: ['X-1']})).toBe('«fast» [NFR-1]');
});

const technical: ReadonlyArray<readonly [name: string, given: Parameters<typeof ruling>[1], markdown: readonly string[]]> = [
	[
		'a paradigm that was asked for',
		{id: 'paradigm', check: 'outline', ruling: 'Layered application'},
		['- Architecture: Layered application'],
	],
	[
		'a technology of the use case',
		{check: 'technology-ruled-out', subject: 'Redis', facts: ['AC-1', 'NO-1']},
		['- Redis, for the use case «Pay»: «Redis it is»'],
	],
	['a technology in own words', {check: 'technology-ruled-out', subject: 'Redis', choice: 'text', text: 'Valkey'}, ['- Redis: Valkey']],
	['a technology that the summary rules out', {check: 'technology-ruled-out', subject: 'Redis', choice: 'summary'}, []],
	['a value', {check: 'enum-value'}, []],
];

for (const [name, given, markdown] of technical) {
	test(`the technical summary learns of ${name}: ${markdown.length}`, () => {
		const useCase = a.newUseCase('Pay', {acceptance: [a.criterion('AC-1', 'Redis it is')]});
		const entries = technicalSummaryEntries({useCase, technicalSummary: a.noSummary, rulings: [ruling(1, given)]});
		expect(entries.map(each => each.markdown)).toEqual(markdown);
	});
}

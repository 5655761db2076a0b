import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import type {Fact, UseCase} from '../../../source/documents/facts.js';
import {readUseCase, type UseCaseReading} from '../../../source/documents/use-case/read-use-case.js';

const folder = new URL('../../fixtures/use-cases/', import.meta.url);
const fixtures = readdirSync(folder);
const load = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const read = (name: string, which?: string): UseCaseReading => readUseCase(load(name), name, which);
const texts = (facts: readonly Fact[]): readonly string[] => facts.map(({text}) => text);
const ids = (facts: readonly Fact[]): readonly string[] => facts.map(({id}) => id);

const factsOf = (value: unknown): readonly Fact[] => {
	if (typeof value !== 'object' || value === null) {
		return [];
	}

	const inner = Object.values(value).flatMap(factsOf);
	return 'place' in value && 'id' in value ? [value as Fact, ...inner] : inner;
};

const structure = [
	/^\s*(?:#|```|---|\|[\s|:-]+\|?$)/,
	/^(?:(?:- )?\*\*[^*]+:\*\*|\*\*[^*]+\*\*:?|[\w() -]+:)$/,
	/^(?:\*\*US-\d|id: |ID: |Use Case: |erDiagram|\| (?:Use case|DESCRIPTION|EXTENSIONS)\b)/,
];

/**
Lines that say something: no headings, labels, dividers, heads of tables, nor the title and id.
*/
const isContent = (line: string, next: string | undefined): boolean =>
	line.trim() !== '' && !structure.some(pattern => pattern.test(line)) && !/^\|[\s|:-]+\|?$/.test(next ?? '');

for (const name of fixtures) {
	test(`every line of ${name} is read or told as not understood`, () => {
		const {useCase, notUnderstood} = read(name);
		const places = [...factsOf(useCase), ...notUnderstood].map(({place}) => place);
		const lost = load(name)
			.split('\n')
			.map((line, index, lines) => ({line, next: lines[index + 1], number: index + 1}))
			.filter(({line, next, number}) => isContent(line, next) && !places.some(place => place.line <= number && number <= place.endLine));
		expect(lost).toEqual([]);
	});

	test(`every fact of ${name} stands in the file as it is quoted`, () => {
		const lines = load(name).split('\n');
		const folded = (text: string): string => text.replace(/\s+/g, ' ');
		const wrong = factsOf(read(name).useCase).filter(
			({text, place}) => !folded(lines.slice(place.line - 1, place.endLine).join(' ')).includes(folded(text)),
		);
		expect(wrong).toEqual([]);
	});

	test(`every id of ${name} is the only one of its kind`, () => {
		const all = factsOf(read(name).useCase).map(({id}) => id);
		expect(new Set(all).size).toBe(all.length);
	});

	test(`${name} with CRLF and a byte-order mark reads the same`, () => {
		expect(readUseCase(`\uFEFF${load(name).replaceAll('\n', '\r\n')}`, name)).toEqual(read(name));
	});

	test(`a line put before ${name} renames nothing`, () => {
		const before = factsOf(read(name).useCase).map(({id}) => id);
		expect(
			factsOf(readUseCase(`<!-- moved -->\n\n${load(name).replace(/^---\n[\s\S]*?\n---\n/, '')}`, name).useCase).map(({id}) => id),
		).toEqual(before);
	});
}

test('a document of stories', () => {
	const {useCase, notUnderstood} = read('stories.md');
	const {stories, acceptance, definitionOfDone, requirements} = useCase;

	expect([useCase.title, useCase.family, useCase.language]).toEqual(['Reserve a book', 'stories', 'en']);
	expect(stories.map(({id, title}) => [id, title])).toEqual([
		['US-001', 'Reserve a lent book'],
		['US-002', 'Keep a returned book'],
		['US-003', 'Forget a reservation'],
	]);
	expect(stories[1]?.text).toBe(
		'As the **librarian**, I want a returned book to be put on the shelf of reservations so that nobody else takes it.',
	);
	expect(useCase.actors.map(({name, role}) => [name, role])).toEqual([
		['reader', 'primary'],
		['librarian', 'primary'],
	]);
	expect(acceptance.map(({text, story}) => [story, text])).toEqual([
		['US-001', 'The button «Reserve» is shown for a book whose status is `lent`'],
		['US-001', 'A reader can have at most 5 reservations'],
		['US-001', 'Reserving twice shows: - the date of the first reservation - the place in the queue'],
		['US-002', 'The status of the book becomes `reserved`'],
		['US-002', 'The first reader of the queue gets an e-mail'],
		['US-003', 'A cancelled reservation leaves the queue'],
	]);
	expect(acceptance[4]?.id).toBe('AC-7');
	expect(texts(definitionOfDone)).toEqual([
		'Typecheck passes',
		'Verify in browser using the dev server',
		'Tests pass',
		'npm run lint passes',
		'Typecheck passes',
	]);
	expect(texts(useCase.objectives)).toEqual([
		'Readers reserve a lent book without calling the desk',
		'At least 80 % of reservations are fetched within 7 days',
	]);
	expect(ids(requirements).slice(0, 3)).toEqual(['FR-1', 'FR-2', 'FR-2-2']);
	expect(requirements.map(({quality}) => quality && [quality.comparator, quality.number, quality.unit])).toEqual([
		null,
		['<=', 10, 'min'],
		['<=', 7, 'days'],
		['<=', 2, '%'],
	]);
	expect(texts(useCase.outOfScope)).toHaveLength(2);
	expect(texts(useCase.constraints)).toEqual(['Mails go through the queue that loans already use.']);
	expect(texts(useCase.openQuestions)).toEqual(['Does a reader who is blocked keep a place in the queue?']);
	expect(notUnderstood.map(({place, why}) => [place.line, why])).toEqual([
		[5, 'An introduction; the objectives are stated on their own.'],
		[54, 'The id FR-2 is given more than once; here it is called FR-2-2.'],
		[63, 'It says that there is none.'],
		[76, 'It is still to be written.'],
	]);
});

const alternativesOf = ({alternatives}: UseCase) =>
	alternatives.map(({at, condition, steps}) => [at, condition, ...steps.map(({number, text}) => `${number} ${text}`)]);

test('a use case in headings, after Cockburn', () => {
	const {useCase, notUnderstood} = read('cockburn.md');

	expect([useCase.id, useCase.title, useCase.family]).toEqual(['UC-LOAN-04', 'Return a book', 'cockburn']);
	expect(useCase.actors.map(({name, role}) => [name, role])).toEqual([
		['Reader', 'primary'],
		['Librarian', 'supporting'],
		['Mail server', 'system'],
	]);
	expect(useCase.mainFlow.map(({number, actor, text}) => [number, actor, text])).toEqual([
		['1', 'Reader', 'The reader hands over the book.'],
		['2', 'Librarian', 'The librarian scans the bar code, which may take two attempts.'],
		['3', 'System', 'The system closes the loan and shows: - the reader - the fine, if there is one'],
		['4', 'Librarian', 'The librarian puts the book on the shelf.'],
	]);
	expect(alternativesOf(useCase)).toEqual([
		['*', 'At any time, the scanner fails', '*a1 The librarian types the number of the book.', '*a2 The use case goes on at step 3.'],
		['2', 'The bar code cannot be read', '1 The librarian types the number.', '2 The use case resumes at step 3.'],
		['3', 'The book is late.', '3a1 The system shows the fine.', '3a2 The reader pays, or the fine stays on the account.'],
		['2', 'The number belongs to no book.', '1 The system asks for the title.', '2 The librarian puts the book aside.'],
		[
			'4',
			'At step 4 somebody waits for the book.',
			'1 The librarian puts it on the shelf of reservations.',
			'2 The mail server tells the next reader.',
		],
	]);
	expect(useCase.alternatives[3]?.id).toBe('E1');
	expect(ids(useCase.preconditions)).toEqual(['PRE-1', 'PRE-2']);
	expect(texts(useCase.triggers)).toEqual(['The reader puts a book on the desk.']);
	expect(texts(useCase.guarantees)).toEqual(['The loan is closed.', 'Every return is recorded with its time.']);
	expect(useCase.rules.map(({id, text}) => [id, text])).toEqual([
		['BR-1', 'A fine is 20 cents for each day.'],
		['BR-2', 'A fine never exceeds the price of the book.'],
	]);
	expect(useCase.objectives).toHaveLength(2);
	expect(notUnderstood.map(({place}) => place.line)).toEqual([3, 7, 11, 94]);
});

test('a use case that is one table', () => {
	const {useCase} = read('fully-dressed.md');

	expect([useCase.id, useCase.title, useCase.family]).toEqual(['UC-LOAN-01', 'Lend a book', 'cockburn']);
	expect(useCase.actors.map(({name, role}) => [name, role])).toEqual([
		['Reader', 'primary'],
		['Librarian', 'supporting'],
		['Loan service', 'system'],
	]);
	expect(texts(useCase.preconditions)).toEqual(['The reader has a card.', 'The card is valid.']);
	expect(useCase.mainFlow.map(({number, actor}) => [number, actor])).toEqual([
		['1', 'Reader'],
		['2', 'Librarian'],
		['3', 'Loan service'],
	]);
	expect(alternativesOf(useCase)).toEqual([
		['2', 'The card has expired', '2a1 the librarian renews it.'],
		['3', 'The reader has 10 books', '3a1 the loan is refused.'],
		['3', 'The network is down', "1 The loan is kept on the desk's computer.", '2 It is sent later.'],
		['1', 'The card is blocked', '1 The librarian explains why.'],
	]);
	expect(ids(useCase.requirements)).toEqual(['NFR-1', 'NFR-2']);
	expect(useCase.requirements[0]?.quality).toEqual({metric: 'A loan is recorded', comparator: '<=', number: 500, unit: 'ms'});
	expect(useCase.openQuestions).toEqual([]);
});

test('a mixed document', () => {
	const {useCase, notUnderstood} = read('mixed.md');

	expect([useCase.title, useCase.family]).toEqual(['Remind of a loan', 'spec-kit']);
	expect(useCase.stories.map(({title, text}) => [title, text])).toEqual([
		['Hear in time', 'As a reader I want to be reminded before a book is due, so that I pay no fine.'],
	]);
	expect(useCase.acceptance.map(({story, text}) => [story === useCase.stories[0]?.id, text.slice(0, 32)])).toEqual([
		[true, '**Given** a loan that is due in '],
		[true, '**Given** a book that is already'],
		[false, 'Feature: Reminders Scenario: A s'],
		[false, 'Scenario: A holiday Given a day '],
	]);
	expect(ids(useCase.requirements)).toEqual(['FR-001', 'FR-002', 'FR-003', 'SC-001', expect.stringMatching(/^REQ-/)]);
	expect(texts(useCase.openQuestions)).toEqual(['is a text message sent as well?']);
	expect(useCase.mainFlow.map(({number}) => number)).toEqual(['1', '2']);
	expect(alternativesOf(useCase)).toEqual([
		[null, 'What happens when the address is wrong?'],
		[null, 'A loan without a reader', '1 The job skips it.', '2 The librarian is told.'],
		['2', 'A reader has no address', '2a1 The job tells the librarian.'],
	]);
	expect(notUnderstood.map(({text, why}) => [text, why])).toContainEqual([
		'We used to send postcards.',
		'Under no heading or label that is known.',
	]);
	expect(notUnderstood.map(({text}) => text)).toContain('```sh\nnpm run remind');
});

test('the data that a use case describes: tables, bullets and diagrams', () => {
	const {useCase, notUnderstood} = read('data.md');

	expect(
		useCase.data.map(({name, attributes, relations}) => [
			name,
			attributes.map(attribute => attribute.name),
			relations.map(({to, cardinality}) => [to, cardinality]),
		]),
	).toEqual([
		['Loan', ['number', 'due date'], [['FINE', '0..*']]],
		['FINE', ['amount', 'status', 'reason'], [['Loan', '1']]],
		['Reminder', ['sent at', 'kind'], []],
	]);
	expect(useCase.data[0]?.attributes.map(({nullable, type}) => [nullable, type])).toEqual([
		[false, 'string'],
		[true, 'date'],
	]);
	expect(useCase.data[1]?.attributes.map(({nullable, values, length}) => [nullable, values, length])).toEqual([
		[null, [], null],
		[null, ['open', 'paid'], null],
		[true, [], 80],
	]);
	expect(notUnderstood.map(({text}) => text)).toEqual(['- The number of a loan is kept for ten years.']);
});

test('a point or a sentence in bold is no label', () => {
	const {notUnderstood} = readUseCase(
		'# Pay\n\n## Style\n\n- **Say what, not how**\n\n**Every payment is recorded.**\n\n**More**\n',
		'a.md',
	);
	expect(notUnderstood.map(({text, place}) => [place.line, place.endLine, text])).toEqual([
		[5, 7, '- **Say what, not how**\n**Every payment is recorded.**'],
	]);
});

test('of several use cases the first is read, or the one that is asked for', () => {
	const first = read('several.md');
	const second = read('several.md', 'uc-02');

	expect([first.useCase.id, first.useCase.title, first.others]).toEqual(['UC-01', 'Lend a book', ['UC-02: Return a book']]);
	expect([second.useCase.id, second.useCase.title, second.others]).toEqual(['UC-02', 'Return a book', ['UC-01: Lend a book']]);
	expect(read('several.md', 'UC-02: Return a book').useCase.id).toBe('UC-02');
	expect(texts(second.useCase.preconditions)).toEqual(['The book is lent.']);
	expect(alternativesOf(second.useCase)).toEqual([['1', 'The book is unknown', '1a1 The librarian asks a colleague.']]);
	expect(second.useCase.requirements[0]?.quality).toEqual({metric: 'A scan takes', comparator: '<=', number: 2, unit: 's'});
	expect(second.useCase.actors.map(({name}) => name)).toEqual(['Librarian']);
	expect(second.notUnderstood.map(({place, why}) => [place.line, place.endLine, why])).toEqual([
		[5, 11, 'Another use case of this file.'],
		[25, 25, 'Known, but nothing that a plan is drafted from.'],
	]);
});

test('a document that says nothing is refused, and read all the same', () => {
	expect(readUseCase('', 'a.md').refusal?.reason).toMatch(/empty/);
	expect(readUseCase('# [Use Case Title]\n\n**Actor:** [Actor]\n', 'a.md').refusal?.reason).toMatch(/template/);
	expect(fixtures.map(name => read(name).refusal)).toEqual(fixtures.map(() => null));
});

test('half a megabyte is read in well under a second, and twice as much in about twice the time', () => {
	const big = (size: number): string => {
		const body = load('cockburn.md').replace(/^---[\s\S]*?---\n/, '');
		return Array.from({length: Math.ceil(size / body.length)}, (_, index) => body.replace('Return a book', `Return ${index}`)).join('\n');
	};
	const time = (text: string): number => {
		const start = performance.now();
		readUseCase(text, 'a.md');
		return performance.now() - start;
	};
	time(big(100_000));
	const half = time(big(500_000));

	expect(half).toBeLessThan(10_000);
	expect(time(big(1_000_000))).toBeLessThan(half * 8 + 1000);
});

test('hostile texts are read in linear time', () => {
	const start = performance.now();

	for (const text of [
		'- '.repeat(50_000),
		`- a:\n${'  - b\n'.repeat(20_000)}`,
		`1. a\n${'   x\n\n'.repeat(10_000)}`,
		`## Extensions\n${'3a1. x\n'.repeat(20_000)}`,
		`${'#'.repeat(6)} a\n`.repeat(20_000),
		`- given a\n${'- and b\n'.repeat(20_000)}`,
		`**${'a'.repeat(100_000)}`,
		'*a*b'.repeat(50_000),
		`| a |\n|---|\n${'| b |\n'.repeat(20_000)}`,
		`within ${'a '.repeat(100_000)}`,
		'## UC-1: A\n\n1. b\n'.repeat(10_000),
	]) {
		readUseCase(text, 'a.md');
	}

	expect(performance.now() - start).toBeLessThan(40_000);
});

import {expect, test} from 'vitest';
import type {Answer, Decided, Json, Question, Shown} from '../../../source/effects.js';
import type {Memory, Remembered} from '../../../source/journal/inner.js';
import type {Edited} from '../../../source/ui/editor.js';
import {createPlainFront} from '../../../source/ui/plain/front.js';
import {createPlainTerminal} from '../../helpers/plain-terminal.js';

type Setting = {readonly isInteractive?: boolean; readonly edited?: readonly Edited[]; readonly answers?: readonly Remembered[]};

const open = ({isInteractive = true, edited = [], answers = []}: Setting = {}) => {
	const terminal = createPlainTerminal();
	const edits = [...edited];
	const interruptions: Error[] = [];
	const front = createPlainFront({
		...terminal,
		isInteractive,
		clock: () => '2026-01-02T03:04:05.000Z',
		editor: edited.length === 0 ? null : async () => edits.shift() ?? {kind: 'failed', message: 'No more edits'},
	});
	front.begin({interrupt: reason => interruptions.push(reason), answers: () => answers});
	return {terminal, front, interruptions};
};

const memory = <Result>(kept: Json[] = [], rest: Partial<Memory<Result>> = {}): Memory<Result> => ({
	previous: undefined,
	draft: undefined,
	keep: async draft => {
		kept.push(draft);
	},
	...rest,
});

const place = (path: string, line: number) => ({path, line, endLine: line});

const stop: Extract<Shown, {kind: 'stop'}> = {
	kind: 'stop',
	group: {position: 1, total: 2, holding: 1},
	stop: {
		check: 'technology',
		severity: 'stop',
		subject: 'MongoDB',
		message: 'Unexpected MongoDB, expected PostgreSQL',
		place: place('docs/pay.md', 4),
		other: place('docs/summary.md', 9),
		offending: 'MongoDB',
		id: 'technology/mongodb',
		question: 'Which database is it?',
		facts: [
			{id: 'CON-1111', text: 'Payments are kept in MongoDB.', place: place('docs/pay.md', 4)},
			{id: 'TS-02', text: 'Database: PostgreSQL 16', place: place('docs/summary.md', 9)},
		],
		options: [
			{id: 'use-case', label: 'MongoDB', effect: 'The summary is changed.'},
			{id: 'summary', label: 'PostgreSQL', effect: 'The use case is read so.'},
			{id: 'later', label: 'Decide later', effect: 'It becomes an open question.'},
		],
		recommended: 'summary',
		dependents: ['FR-001', 'AC-2222'],
		canWait: true,
	},
};

const question = (shown: Shown): Question => ({id: 'q', about: null, shown});

const at = {at: '2026-01-02T03:04:05.000Z', by: 'human'};

test('a STOP shows both texts with their places, the options, and the recommendation after the question', async () => {
	const {terminal, front} = open();

	const answer = front.ask(question(stop), memory());
	await terminal.prompt();

	expect(terminal.all()).toBe(
		[
			'\u0007',
			'STOP 1 of 2, 1 hold the flow',
			'Unexpected MongoDB, expected PostgreSQL',
			'',
			'  docs/pay.md:4',
			'     Payments are kept in MongoDB.',
			'  docs/summary.md:9',
			'     Database: PostgreSQL 16',
			'Depends on it: FR-001, AC-2222',
			'',
			'Which database is it?',
			'',
			'You can:',
			'  1. MongoDB — The summary is changed.',
			'  2. PostgreSQL — The use case is read so.',
			'  3. Decide later — It becomes an open question.',
			'Recommended: 2',
			'Type a number, or an answer in words. «all» after a number rules for the rest of this kind too.',
			'> ',
		].join('\n'),
	);
	await terminal.type('2');
	expect(await answer).toEqual({choice: 'summary', text: null, forAll: false, ...at});
});

const rulings: ReadonlyArray<[name: string, typed: readonly string[], answer: Pick<Answer, 'choice' | 'text' | 'forAll'>]> = [
	['a number', ['1'], {choice: 'use-case', text: null, forAll: false}],
	['a number for all', ['2 all'], {choice: 'summary', text: null, forAll: true}],
	['the words of an option', ['postgresql'], {choice: 'summary', text: null, forAll: false}],
	['later', ['3'], {choice: 'later', text: null, forAll: false}],
	['words, confirmed', ['Both, by tenant', 'yes'], {choice: 'text', text: 'Both, by tenant', forAll: false}],
	['words taken back', ['hlep', 'no', '1'], {choice: 'use-case', text: null, forAll: false}],
	['several lines', ['write', 'Both.', '', 'By tenant.', '.', 'yes'], {choice: 'text', text: 'Both.\n\nBy tenant.', forAll: false}],
	['lines given up', ['write', 'Both.', 'cancel', '2'], {choice: 'summary', text: null, forAll: false}],
	['a number that is none', ['4', '0', '999', '2'], {choice: 'summary', text: null, forAll: false}],
	['nothing typed', ['', '   ', '2'], {choice: 'summary', text: null, forAll: false}],
	['help first', ['help', '?', 'show', '2'], {choice: 'summary', text: null, forAll: false}],
	['arrow keys first', ['\u001B[A\u001B[A', '2'], {choice: 'summary', text: null, forAll: false}],
];

for (const [name, typed, expected] of rulings) {
	test(`a STOP is answered by ${name}`, async () => {
		const {terminal, front} = open();
		const answer = front.ask(question(stop), memory());

		for (const line of typed) {
			await terminal.type(line);
		}

		expect(await answer).toEqual({...expected, ...at});
	});
}

test('what came before the prompt is discarded, and several lines at once rule nothing', async () => {
	const {terminal, front} = open();
	terminal.send('1\n1\n');
	const answer = front.ask(question(stop), memory());
	await terminal.prompt();

	terminal.send('1\nyes\n');
	await terminal.until('Several lines came at once');
	await terminal.type('2');

	expect((await answer).choice).toBe('summary');
});

const left: ReadonlyArray<[word: string, reason: object]> = [
	['quit', {name: 'Quit', code: 4}],
	['read again', {name: 'Reopened', what: 'inputs'}],
];

for (const [word, reason] of left) {
	test(`«${word}» leaves the question without an answer`, async () => {
		const {terminal, front} = open();
		const answer = front.ask(question(stop), memory());
		answer.catch(() => {});

		await terminal.type(word);

		await expect(answer).rejects.toMatchObject(reason);
	});
}

test('the end of the input leaves the question', async () => {
	const {terminal, front} = open();
	const answer = front.ask(question(stop), memory());
	answer.catch(() => {});
	await terminal.prompt();

	terminal.input.end();

	await expect(answer).rejects.toMatchObject({name: 'Quit', code: 4});
});

test('Ctrl+C leaves at once', async () => {
	const {terminal, front, interruptions} = open();
	const answer = front.ask(question(stop), memory());
	answer.catch(() => {});
	await terminal.prompt();

	terminal.interrupt();

	await expect(answer).rejects.toMatchObject({name: 'Quit', code: 130});
	expect(interruptions).toMatchObject([{name: 'Quit', code: 130}]);
});

test('«back» lists the answers and reopens one by its number', async () => {
	const key = {name: 'ask section/1', fingerprint: 'f'};
	const {terminal, front} = open({
		answers: [
			{key: {name: 'ask x', fingerprint: 'e'}, title: 'Which structure?', answer: 'Modular', depth: 0},
			{key, title: 'Section 1: Alignment', answer: 'accepted', depth: 1},
		],
	});
	const answer = front.ask(question(stop), memory());
	answer.catch(() => {});

	await terminal.type('back');
	await terminal.until('  1. Which structure? — Modular\n  2.   Section 1: Alignment — accepted');
	await terminal.type('stay');
	await terminal.until('Nothing was reopened.');
	await terminal.type('back');
	await terminal.type('2');

	await expect(answer).rejects.toMatchObject({name: 'Reopened', what: key});
});

test('an earlier answer is shown with what has changed since, and taken over by one word', async () => {
	const {terminal, front} = open();
	const earlier = {...stop, stop: {...stop.stop, facts: [{...stop.stop.facts[0], text: 'Payments are kept in Mongo.'}]}};
	const previous = {
		about: JSON.parse(JSON.stringify(question(earlier as Shown))),
		result: {choice: 'use-case', text: null, forAll: false, at: '', by: 'human' as const},
	};

	const answer = front.ask(question(stop), memory([], {previous}));
	await terminal.until(
		'Before: MongoDB\n  changed since, was: Payments are kept in Mongo.\n  changed since, now: Payments are kept in MongoDB.\n',
	);
	await terminal.type('same');

	expect(await answer).toMatchObject({choice: 'use-case', forAll: false});
});

test('a half-made answer is kept line by line and offered again', async () => {
	const kept: Json[] = [];
	const first = open();
	const lost = first.front.ask(question(stop), memory(kept));
	lost.catch(() => {});
	await first.terminal.type('write');
	await first.terminal.type('Both,');
	await first.terminal.prompt();
	first.terminal.interrupt();
	await expect(lost).rejects.toMatchObject({code: 130});

	const {terminal, front} = open();
	const answer = front.ask(question(stop), memory([], {draft: kept.at(-1)}));
	await terminal.until('You had begun an answer.');
	await terminal.type('write');
	await terminal.until('  Both,');
	await terminal.type('by tenant');
	await terminal.type('.');
	await terminal.type('yes');

	expect((await answer).text).toBe('Both,\nby tenant');
});

test('without a terminal the first question is printed and nothing is answered', async () => {
	const {terminal, front} = open({isInteractive: false});
	terminal.send('1\n1\n');

	await expect(front.ask(question(stop), memory())).rejects.toMatchObject({name: 'Quit', code: 4});
	await front.end({kind: 'left', code: 4, written: [], resume: 'plan-wizard resume pay-3f9a'});

	expect(terminal.all()).toContain('Which database is it?');
	expect(terminal.all()).toContain('There is no terminal here, so nothing can be answered or approved.');
	expect(terminal.all()).toContain('Go on with:\n  plan-wizard resume pay-3f9a\n');
});

test('nothing that is shown can steer the terminal', async () => {
	const {terminal, front} = open();
	const hostile = '\u001B[2J\u001B]0;title\u0007evil\u202Etxt\u200B';
	const answer = front.ask(
		question({
			...stop,
			stop: {...stop.stop, question: hostile, message: hostile, offending: hostile, options: [{id: 'a', label: hostile, effect: hostile}]},
		}),
		memory(),
	);
	await terminal.type('1');
	await answer;

	expect(terminal.all().replace(/^\u0007/, '')).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E\u200B]/);
	expect(terminal.all()).toContain('eviltxt');
});

const section: Extract<Shown, {kind: 'section'}> = {
	kind: 'section',
	section: 3,
	title: 'Key components and interactions',
	text: '### Components\n\n- Invoice store [FR-001]',
	before: null,
	findings: [],
	canRevise: false,
};

const finding = {
	check: 'no-placeholders',
	severity: 'error' as const,
	subject: '3/components',
	message: 'Unexpected placeholder TBD, expected the text itself',
	place: place('section 3', 3),
	other: null,
	offending: 'TBD',
};

test('a section is shown with its findings and the ways to answer', async () => {
	const {terminal, front} = open();
	const answer = front.ask(question(section), memory());
	await terminal.prompt();

	expect(terminal.all()).toBe(
		[
			'',
			'Section 3 of 10. Key components and interactions',
			'',
			'### Components',
			'',
			'- Invoice store [FR-001]',
			'',
			'Findings: none.',
			'',
			'  1. accept — take this section as it is',
			'  2. run on — take it, and all that follow without a finding that holds',
			'  -  edit: not now, set EDITOR to the command of your editor',
			'  4. decide — record a decision in it',
			'  5. question — record a question that stays open',
			'  -  ask for changes: not now, this planner does not draft again from words; use edit, decide or question',
			'  -  waive: not now, no finding holds this section',
			'  8. findings — list what the checks found',
			'  -  changes: not now, there is no other draft before it',
			'  10. show — print the whole section again',
			'Type a number or the word.',
			'> ',
		].join('\n'),
	);
	await terminal.type('accept');
	expect(await answer).toEqual({choice: 'accept', text: null, forAll: false, ...at});
});

const changed: Edited = {kind: 'changed', text: '### Components\r\n\r\n- Ledger\r\n\r\n'};

const verdicts: ReadonlyArray<
	[name: string, shown: Partial<typeof section>, typed: readonly string[], choice: string, text: string | null]
> = [
	['accept by number', {}, ['1'], 'accept', null],
	['run on', {}, ['run on'], 'run on', null],
	['edit', {}, ['edit'], 'edit', '### Components\n\n- Ledger'],
	['decide', {}, ['decide', 'One service.', '.'], 'decide', 'One service.'],
	['question', {}, ['question', 'Who pays?', '.'], 'question', 'Who pays?'],
	['ask for changes', {canRevise: true}, ['ask for changes', 'Shorter.', '.'], 'revise', 'Shorter.'],
	['nothing written, then accept', {}, ['decide', '.', 'accept'], 'accept', null],
	['what is not there, then accept', {}, ['ask for changes', 'waive', '7', 'frobnicate', '', 'show', 'findings', 'accept'], 'accept', null],
	[
		'waive, after accept was refused',
		{findings: [finding]},
		['accept', '1', 'run on', 'waive', '9', 'waive', '1', 'The customer names it.', '.'],
		'waive',
		JSON.stringify({check: 'no-placeholders', subject: '3/components', offending: 'TBD', reason: 'The customer names it.'}),
	],
];

for (const [name, shown, typed, choice, text] of verdicts) {
	test(`a section: ${name}`, async () => {
		const {terminal, front} = open({edited: [changed]});
		const answer = front.ask(question({...section, ...shown}), memory());

		for (const line of typed) {
			await terminal.type(line);
		}

		expect(await answer).toEqual({choice, text, forAll: false, ...at});
	});
}

test('an editor that comes back without a change is said, and nothing is taken', async () => {
	const {terminal, front} = open({
		edited: [{kind: 'unchanged', isQuick: true}, {kind: 'failed', message: 'nano was not found.'}, changed],
	});
	const answer = front.ask(question(section), memory());

	await terminal.type('edit');
	await terminal.until('EDITOR="code --wait"');
	await terminal.type('edit');
	await terminal.until('nano was not found.');
	await terminal.type('edit');

	expect((await answer).choice).toBe('edit');
});

test('a section shown before is shown by what changed in it', async () => {
	const {terminal, front} = open();
	const first = front.ask(question(section), memory());
	await terminal.type('accept');
	await first;

	const again = front.ask(question({...section, before: section.text, text: `${section.text}\n- Ledger`}), memory());
	await terminal.until('changed so');
	await terminal.until('Type a number or a word: 1 accept, 2 run on, 4 decide, 5 question, 8 findings, 9 changes, 10 show; or help.');
	await terminal.type('accept');
	await again;

	expect(terminal.all()).toContain('  4 + - Ledger');
	expect(terminal.all().split('### Components').length - 1).toBe(2);
});

const proposal = {
	path: 'docs/domain-model.md',
	title: 'Changes to the domain model',
	before: '# Model\n\n## Order\n',
	isWhole: false,
	canRevise: true,
	splices: [
		{id: 'a', start: 18, end: 18, text: '\nAn order has lines.\n', why: 'The use case counts them.', facts: ['FR-001']},
		{id: 'b', start: 0, end: 7, text: '# Domain model', why: 'It is called so.', facts: []},
	],
};

const after = (text: string): string => `# Model\n\n## Order\n${text}`;

const reviews: ReadonlyArray<[name: string, typed: readonly string[], verdict: Decided]> = [
	['all taken', ['y', 'y', 'approve'], {verdict: 'approved', text: '# Domain model\n\n## Order\n\nAn order has lines.\n', left: []}],
	['one left out', ['y', 'n', 'approve'], {verdict: 'approved', text: after('\nAn order has lines.\n'), left: ['b']}],
	['undone', ['n', 'u', 'y', 'n', 'approve'], {verdict: 'approved', text: after('\nAn order has lines.\n'), left: ['b']}],
	[
		'undone at the end',
		['n', 'y', 'undo', 'n', 'undo', 'y', 'approve'],
		{verdict: 'approved', text: '# Domain model\n\n## Order\n', left: ['a']},
	],
	['edited', ['e', 'y', 'n', 'approve'], {verdict: 'approved', text: after('\nEdited.\n'), left: ['b']}],
	['edited, then left out', ['e', 'n', 'n', 'reject'], {verdict: 'rejected', text: proposal.before, left: ['a', 'b']}],
	['all rejected', ['y', 'y', 'reject'], {verdict: 'rejected', text: proposal.before, left: ['a', 'b']}],
	[
		'only the whole word approves',
		['y', 'n', 'y', '', 'a', 'yes', '1', 'approve it', 'approve'],
		{verdict: 'approved', text: after('\nAn order has lines.\n'), left: ['b']},
	],
];

for (const [name, typed, expected] of reviews) {
	test(`a document is reviewed: ${name}`, async () => {
		const {terminal, front} = open({edited: [{kind: 'changed', text: '\nEdited.\n'}]});
		const verdict = front.review(proposal, memory());

		for (const line of typed) {
			await terminal.type(line);
		}

		expect(await verdict).toEqual({...expected, ...at});
	});
}

test('each change is shown alone, then the file as it would become', async () => {
	const {terminal, front} = open();
	const verdict = front.review(proposal, memory());
	await terminal.until(
		[
			'Change 1 of 2 in docs/domain-model.md: The use case counts them.',
			'Follows from: FR-001',
			'@@ -1,3 +1,5 @@',
			'1 1   # Model',
			'2 2   ',
			'3 3   ## Order',
			'  4 + ',
			'  5 + An order has lines.',
			'y take, n leave, e edit, c comment, u undo',
		].join('\n'),
	);
	await terminal.type('y');
	await terminal.type('y');
	await terminal.until('as it would become, 2 of 2 changes taken:\n\n@@ -1,3 +1,5 @@\n1   - # Model\n  1 + # Domain model\n');
	await terminal.type('approve');

	expect((await verdict).verdict).toBe('approved');
});

test('what was chosen is kept, the approval is not', async () => {
	const kept: Json[] = [];
	const first = open({edited: [{kind: 'changed', text: '\nEdited.\n'}]});
	const lost = first.front.review(proposal, memory(kept));
	lost.catch(() => {});
	await first.terminal.type('e');
	await first.terminal.type('y');
	await first.terminal.prompt();
	first.terminal.interrupt();
	await expect(lost).rejects.toMatchObject({code: 130});

	const {terminal, front} = open();
	const verdict = front.review(proposal, memory([], {draft: kept.at(-1)}));
	await terminal.until('You had ruled on 1 of 2 changes before');
	await terminal.until('Change 2 of 2');
	await terminal.type('n');
	await terminal.type('approve');

	expect(await verdict).toMatchObject({text: after('\nEdited.\n'), left: ['b']});
});

const plan = {
	path: 'docs/pay-PLAN.md',
	title: 'The plan',
	before: null,
	isWhole: true,
	canRevise: false,
	splices: [{id: 'p', start: 0, end: 0, text: '# Plan\n', why: '', facts: []}],
};

test('a whole file is approved by the word alone', async () => {
	const {terminal, front} = open();
	const verdict = front.review(plan, memory());
	await terminal.until('docs/pay-PLAN.md, a new file\n\n@@ -0,0 +1 @@\n  1 + # Plan\n');
	await terminal.type('y');
	await terminal.type('');
	await terminal.type('approve');

	expect(await verdict).toEqual({verdict: 'approved', text: '# Plan\n', left: [], ...at});
});

test('a whole file is sent back by a word, and nothing is approved', async () => {
	const {terminal, front} = open();
	const verdict = front.review(plan, memory());
	await terminal.until('  reject — send it back: choose the section that is to change');
	await terminal.type('reject');

	expect(await verdict).toMatchObject({verdict: 'rejected'});
});

test('from a whole file, back leads to any earlier answer', async () => {
	const key = {name: 'ask a', fingerprint: 'f'};
	const {terminal, front} = open({answers: [{key, title: 'An earlier question', answer: 'yes', depth: 0}]});
	const verdict = front.review(plan, memory());
	verdict.catch(() => {});
	await terminal.until('  back — go back to any earlier answer');
	await terminal.type('back');
	await terminal.until('An earlier question');
	await terminal.type('1');

	await expect(verdict).rejects.toMatchObject({name: 'Reopened'});
});

test('a file that would get a hidden character cannot be approved, and shows it', async () => {
	const {terminal, front} = open();
	const verdict = front.review({...plan, splices: [{id: 'p', start: 0, end: 0, text: 'a\u202Eb\n', why: '', facts: []}]}, memory());
	verdict.catch(() => {});
	await terminal.until('a‹U+202E›b');
	await terminal.type('approve');
	await terminal.until('Nothing was approved.');
	await terminal.type('quit');

	await expect(verdict).rejects.toMatchObject({name: 'Quit'});
});

test('what was recalled is summed up, what is new is told, nothing is told twice', async () => {
	const {terminal, front} = open();
	const inputs = {type: 'found-inputs', root: '/p', documents: [], understood: ['3 actors'], notUnderstood: []} as const;
	const replay = () => {
		front.tell(inputs);
		front.tell({type: 'planned-by', name: 'offline', notChecked: ['meaning']});
		front.tell({type: 'entered', stage: 'sections'});
		front.tell({type: 'stepped', section: 1, title: 'Use case alignment'});
		front.tell({type: 'drafted', section: 1, text: 'One.'});
		front.tell({type: 'accepted', section: 1, by: 'human'});
	};
	replay();
	const first = front.ask(question(section), memory());
	await terminal.type('accept');
	await first;
	front.tell({type: 'stepped', section: 4, title: 'Database'});
	front.tell({type: 'drafted', section: 4, text: 'Four.'});
	front.tell({type: 'accepted', section: 4, by: 'run on'});
	front.begin({interrupt: () => {}, answers: () => []});
	replay();
	front.tell({type: 'wrote', path: 'docs/pay-PLAN.md', isNew: true});

	const count = (text: string) => terminal.all().split(text).length - 1;
	expect([count('Project: /p'), count('Planner: offline'), count('  meaning'), count('One.'), count('Four.'), count('Wrote')]).toEqual([
		1, 1, 1, 0, 1, 0,
	]);
	expect(terminal.all()).toContain('Accepted already: section 1.');
	expect(terminal.all()).toContain('Section 4 of 10. Database\n\nFour.\nSection 4: accepted, run on.\n');
});

test('the end says what was written, decided and left open', async () => {
	const {terminal, front} = open();

	await front.end({
		kind: 'done',
		written: ['docs/pay-PLAN.md'],
		decisions: ['D-1. Database — PostgreSQL'],
		open: ['Q-1. Who pays?'],
		status: 'outline',
	});

	expect(terminal.all()).toBe(
		[
			'',
			'Written:',
			'  docs/pay-PLAN.md',
			'Decided:',
			'  D-1. Database — PostgreSQL',
			'Open:',
			'  Q-1. Who pays?',
			'The plan is an outline until the open questions that block it are answered.',
			'',
		].join('\n'),
	);
});

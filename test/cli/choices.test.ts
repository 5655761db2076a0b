import {expect, test} from 'vitest';
import {choose, resumable, resumeOptions} from '../../source/cli/choices.js';
import type {ListedSession} from '../../source/files/sessions.js';
import {createPlainFront} from '../../source/ui/plain/front.js';
import {createPlainTerminal} from '../helpers/plain-terminal.js';

const open = () => {
	const terminal = createPlainTerminal();
	const front = createPlainFront({...terminal, isInteractive: true, clock: () => '', editor: null});
	const choice = choose(front, {title: 'What?', body: '', options: [{id: 'a', label: 'One', effect: ''}]});
	choice.catch(() => {});
	return {terminal, choice};
};

test('a choice is made by number; reading again only asks again', async () => {
	const {terminal, choice} = open();

	await terminal.type('read again');
	await terminal.type('1');

	expect(await choice).toBe('a');
});

for (const [name, leave, code] of [
	['quit', async (terminal: ReturnType<typeof createPlainTerminal>) => terminal.type('quit'), 4],
	[
		'Ctrl+C',
		async (terminal: ReturnType<typeof createPlainTerminal>) => {
			await terminal.prompt();
			terminal.interrupt();
		},
		130,
	],
] as const) {
	test(`a choice is left by ${name}`, async () => {
		const {terminal, choice} = open();

		await leave(terminal);

		await expect(choice).rejects.toMatchObject({name: 'Quit', code});
	});
}

test('only unfinished sessions that nobody works on can be resumed', () => {
	const header = {
		kind: 'header',
		format: 1,
		version: '1',
		useCase: 'pay.md',
		root: '/p',
		documents: {summary: '', guidelines: '', domainModel: ''},
		planner: 'offline',
		created: '',
	} as const;
	const session: ListedSession = {id: 'a-1111', header, owner: null, changed: Date.UTC(2026, 0, 2, 3, 4), isFinished: false};

	const options = resumeOptions(
		resumable([
			session,
			{...session, id: 'b-1111', isFinished: true},
			{...session, id: 'c-1111', header: null},
			{...session, id: 'd-1111', owner: {pid: 1, host: 'h', since: '', token: ''}},
		]),
	);

	expect(options).toEqual([{id: 'resume a-1111', label: 'Go on with pay.md', effect: 'Session a-1111 in /p, left 2026-01-02 03:04 UTC.'}]);
});

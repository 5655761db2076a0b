import {chmodSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {count, named, openClaude, secretPart, toSteps} from '../helpers/claude-pty.js';
import {folderWith} from '../helpers/folder.js';
import {gate} from '../helpers/messages/gate.js';
import {pressArmed} from '../helpers/press-armed.js';
import type {Pty} from '../helpers/pty.js';
import {until} from '../helpers/until.js';
import {calls, readOut, type Script, says, sectionFor, textsOf} from '../planners/claude/script.js';
import {requestOf, serving} from '../planners/claude/serving.js';

const ready = async (terminal: Pty, label: RegExp): Promise<void> =>
	until(
		() => label.test(terminal.screen()),
		() => terminal.screen(),
		30_000,
	);

/** Moves to an option and takes it once the bar shows it armed: without brackets. The same key twice would have to wait. */
const take = async (terminal: Pty, option: number, label: string): Promise<void> => {
	for (let at = 1; at <= option; at++) {
		terminal.write('\u001B[B');
		await ready(terminal, new RegExp(`> ${at} `));
	}

	await ready(terminal, new RegExp(`(?:^|\\s)${label}`, 'm'));
	terminal.write('\r');
};

test.skipIf(process.platform === 'win32')(
	'killed in the middle of a stream, it goes on: no turn is paid for twice, and no key lies anywhere',
	{timeout: 120_000},
	async () => {
		const held = gate();
		const world = await openClaude(async asked => {
			const answer = await serving()(asked);
			const isFirst = requestOf(asked).id === 'section/1' && count(world.ids, 'section/1') === 1;
			return answer.kind === 'turn' && isFirst ? {...answer, chunk: 40, pace: held.wait} : answer;
		});
		const first = world.start(named);
		await toSteps(first);
		held.pass(4);
		await first.until('Drafting step 1');
		await first.until('≈ $');
		await first.until('Settled as the');
		first.kill('SIGKILL');
		await first.exited;
		expect([count(world.ids, 'conflicts'), count(world.ids, 'section/1')]).toEqual([1, 1]);
		held.open();

		const environmentOf = join(world.home, 'environment-of-the-editor');
		const editor = join(folderWith(), 'editor');
		writeFileSync(editor, `#!/bin/sh\nenv > ${environmentOf}\n`);
		chmodSync(editor, 0o755);
		const told = folderWith({
			'tell.mjs': `import {writeFileSync} from 'node:fs';
import {threadId} from 'node:worker_threads';
process.on('exit', () => writeFileSync(\`\${import.meta.dirname}/\${process.pid}-\${threadId}.json\`, JSON.stringify(process.env)));`,
		});
		const second = world.start(['resume', world.session()], {EDITOR: editor, NODE_OPTIONS: `--import=${join(told, 'tell.mjs')}`});
		await second.until('What was read');
		second.write('\r');
		await second.until('Step 1');
		await ready(second, /a accept/);
		expect([count(world.ids, 'conflicts'), count(world.ids, 'section/1'), count(world.ids, 'section/2')]).toEqual([1, 2, 0]);
		second.write('e');
		await second.until('came back without a change');
		second.write('\u0003');
		expect(await second.exited).toBe(130);

		expect(readFileSync(environmentOf, 'utf8')).toContain('PLAN_WIZARD_HOME');
		const environments = readdirSync(told).filter(name => name.endsWith('.json'));
		expect(environments).toContain(`${second.pid}-0.json`);
		expect(environments.map(name => readFileSync(join(told, name), 'utf8')).join('\n')).not.toContain(secretPart);
		expect(world.left()).not.toContain(secretPart);
		expect(world.server.refused()).toEqual([]);
	},
);

const conflict = {
	title: 'Whether a receipt may be late',
	question: 'May a receipt be late when the relay is down?',
	evidence: [
		{source: 'docs/use-cases/pay-an-invoice.md', quote: 'A receipt leaves the system within 2 minutes of the payment.'},
		{source: 'docs/technical/technical-summary.md', quote: 'Jobs that send e-mail are now limited to 300 a minute.'},
	],
	options: [
		{id: 'late', label: 'It may be late', consequences: 'It holds at normal load only.'},
		{id: 'first', label: 'Receipts go first', consequences: 'Receipts get a queue of their own.'},
	],
	recommendation: 'first',
	reason: 'It satisfies both.',
	depends_on: [],
	can_wait: true,
	distinct: false,
};

/** Raises in section 1: with a false quotation first, corrected when it comes back. */
const raising: Script = request => {
	const said = textsOf(request.body).join('\n');
	const ruled = /"cite":"(\[D-\d+\])"/.exec(said)?.[1];
	const isCorrected = said.includes('does not stand in');
	const evidence = isCorrected ? conflict.evidence : [{source: 'docs/domain-model.md', quote: 'Nobody wrote this.'}, ...conflict.evidence];

	if (request.id !== 'section/1') {
		return null;
	}

	return ruled
		? says(`${sectionFor(request)}\n\nReceipts as ruled ${ruled}.`)
		: calls('raise_conflict', {...conflict, evidence}, `toolu_${isCorrected}`);
};

const forced = {place: 'section 6, Errors', choice: 'how long to wait for the provider', chosen: '5 seconds'};

/** Raises in section 1, names the queue when it is asked to, and a reader misses a number that section 6 then gets. */
const whole: Script = request => {
	const said = textsOf(request.body).join('\n');

	switch (request.id) {
		case 'section/1': {
			return raising(request);
		}

		case 'section/2': {
			return said.includes('Name the queue') ? says(`${sectionFor(request)}\n\nThe queue is receipts.`) : null;
		}

		case 'section/6': {
			return said.includes('how long to wait') ? says(`${sectionFor(request)}\n\nThe timeout is 10 seconds.`) : null;
		}

		case 'cold-read': {
			return says(readOut(request, said.includes('The timeout is 10 seconds') ? [] : [forced]));
		}

		default: {
			return null;
		}
	}
};

const drafted = Array.from({length: 8}, (_, index) => `section/${index + 3}`);

test.skipIf(process.platform === 'win32')(
	'killed at a STOP that the model raised, it asks the same again and pays for nothing; then on to a written plan',
	{timeout: 180_000},
	async () => {
		const world = await openClaude(serving(whole));
		const first = world.start(named);
		await toSteps(first);
		await first.until('May a receipt be late');
		expect(count(world.ids, 'section/1')).toBe(2);
		first.kill('SIGKILL');
		await first.exited;

		const second = world.start(['resume', world.session()]);
		await second.until('What was read');
		second.write('\r');
		await second.until('May a receipt be late');
		expect(world.ids).toEqual(['conflicts', 'section/1', 'section/1']);
		await take(second, 2, '1-3 rule');
		await ready(second, /a accept/);
		second.write('G');
		await second.until('Receipts as ruled');
		await pressArmed(second, 'a', 'a accept');

		await second.until('Step 2 ·');
		await ready(second, /r ask for changes/);
		second.write('r');
		await second.until('Enter send');
		second.write('Name the queue');
		await second.until('Name the queue');
		second.write('\r');
		await second.until('what chang');
		second.write('G');
		await second.until('The queue is receipts.');
		await pressArmed(second, 'o', 'o run on');

		await second.until('Step 6 ·');
		await second.until('The timeout is 10 seconds.');
		await pressArmed(second, 'a', 'a accept');

		await second.until('Changes to the domain model');
		await pressArmed(second, 'y', 'y take');
		await second.until('1 taken');
		await pressArmed(second, 'y', 'y approve');
		await second.until('The plan ·');
		await pressArmed(second, 'y', 'y approve');
		await second.until('Written');
		second.write('\r');
		expect(await second.exited).toBe(0);

		const plan = readFileSync(join(world.root, 'docs/use-cases/pay-an-invoice-PLAN.md'), 'utf8');
		expect(plan).toContain('May a receipt be late when the relay is down? — Receipts go first');
		expect(plan).toContain('The queue is receipts.');
		expect(plan).toContain('The timeout is 10 seconds.');
		expect(world.ids.slice(0, 7)).toEqual(['conflicts', 'section/1', 'section/1', 'section/1', 'section/2', 'section/2', 'section/3']);
		expect(world.ids.slice(6)).toEqual([
			...drafted,
			'cold-read',
			'section/6',
			'cold-read',
			'entries/domain model',
			'entries/technical summary',
		]);
		expect(world.server.refused()).toEqual([]);
		expect(world.left()).not.toContain(secretPart);
	},
);

import {expect, onTestFinished, test} from 'vitest';
import type {Answer, Asked} from '../../helpers/messages/script.js';
import {failure} from '../../helpers/messages/script.js';
import {type MessagesServer, startMessages} from '../../helpers/messages/server.js';
import {createWorld, startWizard, type World} from '../../helpers/session.js';
import {proposing} from '../../planners/claude/script.js';
import {requestOf, serving} from '../../planners/claude/serving.js';

const plan = 'docs/use-cases/pay-an-invoice-PLAN.md';
const canary = 'sk-ant-canary-0123456789abcdef';
const never = 'nothing that is ever shown';

type Served = {readonly world: World; readonly server: MessagesServer; readonly ids: readonly string[]};

const served = async (script: (asked: Asked) => Answer | Promise<Answer> = serving()): Promise<Served> => {
	const ids: string[] = [];
	const server = await startMessages(
		async asked => {
			ids.push(requestOf(asked).id);
			return script(asked);
		},
		{key: canary},
	);
	onTestFinished(server.close);
	return {world: {...createWorld(), environment: server.environment}, server, ids};
};

const sections = Array.from({length: 10}, (_, index) => `section/${index + 1}`);

/** The share of the tokens that went into steps 2 to 10 and were read from the cache. */
const shareRead = ({requests}: MessagesServer): number => {
	const used = requests.flatMap(({text, usage}) => (usage && /# Write section (?:[2-9]|10)\b/.test(text) ? [usage] : []));
	const read = used.reduce((sum, usage) => sum + (usage.cache_read_input_tokens ?? 0), 0);
	return read / used.reduce((sum, usage) => sum + usage.input_tokens + (usage.cache_creation_input_tokens ?? 0), read);
};

test('a whole plan by Claude over the wire: chosen, agreed, drafted from the cache, read cold, written', async () => {
	const {world, server, ids} = await served();
	const wizard = startWizard(world);
	await wizard.until('Who drafts the plan?');
	expect(wizard.printed()).toContain('the key …cdef');
	await wizard.choose(1);
	await wizard.drive(never);
	expect(await wizard.ended).toBe(0);

	expect(ids).toEqual(['conflicts', ...sections, 'cold-read', 'entries/domain model', 'entries/technical summary']);
	expect(server.refused()).toEqual([]);
	expect(shareRead(server)).toBeGreaterThanOrEqual(0.9);
	expect(world.read(plan)).toContain('Planner: Claude, model claude-opus-5-5;');
	expect(wizard.printed()).toMatch(/Turn of claude-opus-5-5: .* % cached · .*≈ \$\d\.\d\d/);
	expect(wizard.printed()).not.toContain(canary);
}, 60_000);

test('a key that is not accepted, before anything was drafted: the plan goes on offline, and says so', async () => {
	const {world, ids} = await served(() => failure(401, {message: `${canary} is no key`}));
	const wizard = startWizard(world);
	await wizard.choose(1);
	await wizard.drive('does not accept the key …cdef');
	const question = await wizard.question();
	expect(question).toContain('[secret] is no key');
	expect(question).toMatch(/3\. Go on without a model/);
	await wizard.choose(3);
	await wizard.drive(never);

	expect(await wizard.ended).toBe(0);
	expect(ids).toEqual(['conflicts']);
	expect(world.read(plan)).toContain('Planner: offline, in a session begun with claude');
	expect(wizard.printed()).not.toContain(canary);
}, 60_000);

test('what fails on the way is tried again, visibly; only whole turns are kept, and each is asked for once', async () => {
	const sofar = new Map<string, number>();
	const {world, server, ids} = await served(async asked => {
		const {id} = requestOf(asked);
		const tried = sofar.get(id) ?? 0;
		sofar.set(id, tried + 1);
		const answer = await serving()(asked);
		const breaks = {after: 2, how: 'overloaded'} as const;
		const faults: Readonly<Record<string, readonly Answer[]>> = {
			conflicts: [failure(529), answer.kind === 'turn' ? {...answer, break: breaks} : answer],
			'section/1': [failure(429, {retryAfter: 3600, message: 'Come back in an hour'})],
		};
		return faults[id]?.[tried] ?? answer;
	});
	const wizard = startWizard(world, 'docs/use-cases/pay-an-invoice.md', '--planner', 'claude', '--model', 'claude-opus-5-5');
	await wizard.drive('asks to wait');
	const question = await wizard.question();
	expect(question).toContain('The server asks to wait 60 minutes.');
	expect(question).not.toContain('press Enter to stop');
	await wizard.choose(1);
	await wizard.drive('Section 2 of 10');
	await wizard.quit();

	expect(await wizard.ended).toBe(4);
	expect(wizard.printed()).toMatch(
		/is overloaded\. Try again in [12] s; press Enter to stop\.\n(?:.*\n)*.*is overloaded\. Try again in [23] s/,
	);
	expect(ids).toEqual(['conflicts', 'conflicts', 'conflicts', 'section/1', 'section/1', 'section/2']);
	expect(wizard.printed().match(/^Section 1 of 10/gm)).toHaveLength(1);
	expect(server.refused()).toEqual([]);
}, 60_000);

test('a comment on a change goes over the wire with the change; left and resumed, it is sent once', async () => {
	const {world, server, ids} = await served(serving(proposing));
	const first = startWizard(world, 'docs/use-cases/pay-an-invoice.md', '--planner', 'claude', '--model', 'claude-opus-5-5');
	await first.drive('Payer: who pays');
	await first.say('c');
	await first.say('whose card is charged');
	await first.interrupt();
	expect(await first.ended).toBe(130);

	const second = startWizard(world, 'resume');
	await second.until('You had begun a comment on it: c goes on with it.');
	await second.say('c');
	await second.until('  whose card is charged');
	await second.say('.');
	await second.say('r');
	await second.until('round 2');
	await second.take();
	await second.until('You had commented: whose card is charged');
	await second.quit();
	expect(await second.ended).toBe(4);

	const third = startWizard(world, 'resume');
	const asked: string[] = [];
	await third.drive(never, question => asked.push(question));
	expect(await third.ended).toBe(0);
	expect(asked[0]).toContain('You had commented: whose card is charged');
	expect(ids.filter(id => id.startsWith('entries/'))).toEqual([
		'entries/domain model',
		'entries/domain model',
		'entries/technical summary',
	]);
	expect(server.refused()).toEqual([]);
	expect(world.read('docs/domain-model.md')).toMatch(/Payee: who is paid[\s\S]*Payer: whose card is charged/);
}, 60_000);

test('a session goes on without its key as far as it was paid for, then says what is missing', async () => {
	const {world, ids} = await served();
	const named = ['docs/use-cases/pay-an-invoice.md', '--planner', 'claude', '--model', 'claude-opus-5-5'];
	const first = startWizard(world, ...named);
	await first.drive('Section 1 of 10');
	await first.quit();
	await first.ended;
	expect(ids).toEqual(['conflicts', 'section/1']);

	const {ANTHROPIC_API_KEY: _, ...keyless} = world.environment ?? {};
	const second = startWizard({...world, environment: keyless});
	await second.until('Section 1 of 10');
	expect(second.printed()).toMatch(/So far: \d.* ≈ \$0\.\d\d \(≈ \$0\.00 since this start\)\./);
	await second.accept();
	await second.until('There are no Anthropic credentials');
	await second.until('2. Save and leave');
	await second.choose(2);

	expect(await second.ended).toBe(4);
	expect(second.printed()).not.toContain('Go on without a model');
	expect(ids).toEqual(['conflicts', 'section/1']);
}, 60_000);

test('without a flag the person may choose to plan offline, and nothing is sent', async () => {
	const {world, server} = await served();
	const wizard = startWizard(world);
	await wizard.until('Who drafts the plan?');
	await wizard.choose(2);
	await wizard.until('Planner: offline');
	await wizard.quit();

	expect(await wizard.ended).toBe(4);
	expect(server.requests).toEqual([]);
	expect(wizard.printed()).not.toContain('set ANTHROPIC_API_KEY');
});

test('without a credential nobody is asked, and it says how to get Claude', async () => {
	const wizard = startWizard(createWorld());
	await wizard.until('Planner: offline');
	await wizard.until('set ANTHROPIC_API_KEY, or run `ant auth login`');
	await wizard.quit();

	expect(await wizard.ended).toBe(4);
});

test('doctor says which models the key reaches, and what is wrong where it reaches none', async () => {
	const {world} = await served();
	const well = startWizard(world, 'doctor');
	await well.ended;
	expect(well.printed()).toMatch(/ok {2}Planner: Claude with the key …cdef at 127\.0\.0\.1:\d+, which has .*claude-opus-5-5/);

	const wrong = startWizard({...world, environment: {...world.environment, ANTHROPIC_API_KEY: 'sk-ant-other-9876'}}, 'doctor');
	await wrong.ended;
	expect(wrong.printed()).toMatch(/! {3}Planner: 127\.0\.0\.1:\d+ does not accept the key …9876/);

	const none = startWizard({...world, environment: {}}, 'doctor');
	await none.ended;
	expect(none.printed()).toContain('ok  Planner: offline. For Claude, set ANTHROPIC_API_KEY');

	const address = startWizard({...world, environment: {ANTHROPIC_BASE_URL: 'localhost:1', ANTHROPIC_API_KEY: 'sk-ant-1234'}}, 'doctor');
	await address.ended;
	expect(address.printed()).toContain('ANTHROPIC_BASE_URL is no HTTP address');
});

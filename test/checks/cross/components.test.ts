import {expect, test} from 'vitest';
import {componentsShown} from '../../../source/checks/cross/components-shown.js';
import {participantsKnown} from '../../../source/checks/cross/participants-known.js';
import {mermaid, modelsIn, shown, type World} from './models-in.js';

const components = `## 3. Key components and interactions

### Components

| Component | Does |
| --- | --- |
| Payment service (new) | Charges |
| Receipt printer | Prints |
| \`src/invoices/\` (exists) | Keeps [DM:Invoice] |
`;

const sequence = (...participants: readonly string[]): string =>
	`${components}\n### Sequences\n\n${mermaid(`sequenceDiagram\n${participants.map(each => `  ${each}\n`).join('')}  Note over ${/^\w+ (\w+)/.exec(participants[0] ?? '')?.[1]}: x`)}`;

const known: readonly (readonly string[])[] = [
	['participant p as Payment service', 'participant r as Receipt printer'],
	['participant Payments', 'participant Printer', 'participant Invoice store'.replace(' store', '')],
	['actor Bookkeeper', 'participant b as Browser', 'participant d as Database', 'participant s as System'],
	['participant pg as PostgreSQL', 'participant q as pg-boss'],
	['participant c as clerk'],
];

for (const participants of known) {
	test(`participants that somebody builds: ${participants.join(', ')}`, async () => {
		const world = {plan: sequence(...participants), model: '# M'};
		expect(shown(world, participantsKnown(await modelsIn(world)))).toEqual([]);
	});
}

test('without a list of components nothing is said of participants', async () => {
	const world = {plan: mermaid('sequenceDiagram\n  participant f as Fraud radar\n  f->>f: x')};
	expect(participantsKnown(await modelsIn(world))).toEqual([]);
});

test('a container that is drawn is known, too', async () => {
	const world = {plan: sequence('participant f as Fraud radar') + mermaid('C4Container\n  Container(f, "Fraud radar", "Go")')};
	expect(participantsKnown(await modelsIn(world))).toEqual([]);
});

test('a participant that nobody builds is an error', async () => {
	const world: World = {plan: sequence('participant p as Payment service', 'participant f as Fraud radar')};
	expect(shown(world, participantsKnown(await modelsIn(world)))).toEqual([
		'error at participant f as Fraud radar: Unexpected participant Fraud radar, expected a component of section 3, a container, an actor or a system outside',
	]);
});

const shownIn: ReadonlyArray<readonly [name: string, plan: string, findings: readonly string[]]> = [
	['each of them drawn', sequence('participant p as Payment service', 'participant r as Receipt printer'), []],
	['no diagram at all', components, []],
	['diagrams by role', sequence('participant s as System'), []],
	[
		'one left out',
		sequence('participant p as Payment service'),
		[
			'advice at | Receipt printer | Prints |: Unexpected components in no diagram (Receipt printer), expected each in a container or sequence diagram',
		],
	],
];

for (const [name, plan, expected] of shownIn) {
	test(`components in diagrams: ${name}`, async () => {
		expect(shown({plan}, componentsShown(await modelsIn({plan})))).toEqual(expected);
	});
}

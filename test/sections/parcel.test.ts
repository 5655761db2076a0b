import {expect, test} from 'vitest';
import {interfaces} from '../../source/sections/05-interfaces/interfaces.js';
import {qualities} from '../../source/sections/07-qualities/qualities.js';
import * as a from './build-facts.js';
import {answering, draftAll} from './drafted.js';
import {parcel} from './parcel.js';

const asked = answering();
const drafted = await draftAll(parcel, asked);
const textOf = (section: number): string => drafted[section - 1]?.text ?? '';

const said: ReadonlyArray<readonly [name: string, section: number, line: string]> = [
	['what a line tells of an alternative', 1, '] | «The system answers as if it did not exist.» ['],
	['a load as a quality', 1, '| Quality | «The system handles 90 parcels an hour.» [NFR-02] |'],
	['layers that are described', 2, '- Layered: «Layers. Routes call services, services call repositories.» [AD-1]'],
	['how it is deployed', 2, '- Deployed as «three containers behind a proxy, one database»'],
	['what is ruled out, with the reason', 2, '- Ruled out: «Mappers (Sequelize, TypeORM)»: «the queries are written by hand anyway»'],
	['the program and its store', 2, 'Container('],
	[
		'layers that carry the same as one row',
		3,
		'| `src/domain/` (exists), `src/repositories/` (exists), `src/routes/` (exists) | [DM:Parcel] |',
	],
	["a check as the system's own", 3, 'own->>own: 2 The system checks that the parcel belongs to the receiver.'],
	['what is shown to the clerk', 3, 'own->>p_Shop_clerk: 3 The system shows the clerk the shelf.'],
	['where a step can go otherwise', 3, 'Note right of own: or 2a'],
	['which pattern a decision names', 3, 'Also named: HTTP [TS-'],
	['what the glossary says of an entity', 4, '| Parcel | «One box for one receiver» [TERM-'],
	['another word for it', 4, 'also called Box [TERM-'],
	['the attributes of an entity in a row', 4, '`status` ParcelStatus, `STORED` `HANDED_OUT`; `fetched_by` text, optional'],
	['a value that is new', 4, '| new value | `Parcel.status` = `HELD_BACK` | 5 [STEP-'],
	['what sets a value in capitals', 4, '| [DM:Parcel.status] | `HANDED_OUT` | 5 [STEP-'],
	['SQL in the names of the migrations', 4, "ALTER TYPE parcel_status ADD VALUE 'HELD_BACK';"],
	['work in the background', 5, '- queued work: 6 [STEP-'],
	['where a refusal is told', 5, '] | 2a1 [STEP-'],
	['how long it tries', 6, '6a1 [STEP-'],
	['rules by their names', 5, '- Form of its paths: Naming [G-04]'],
	['bounds in their own words', 7, '«at most 14 days» [BR-01]'],
	['a driver without a verdict on its version', 8, '| `pg` ^8.0.0 [MF-'],
	['what no decision has', 8, '- In a manifest and in no decision: `left-pad` [MF-'],
	[
		'criteria when all is built',
		9,
		'- Criteria, when all phases are built: T-AC-1 «STORED parcel, when the code fits, then the status …»; T-AC-2 «',
	],
	['the commands once', 9, '- Done when these pass: `npm test` [MF-'],
];

for (const [name, section, line] of said) {
	test(`section ${section} says ${name}`, () => {
		expect(textOf(section)).toContain(line);
	});
}

const silent: ReadonlyArray<readonly [name: string, section: number, words: string]> = [
	['how alternatives go on that say so', 1, 'What happens then'],
	['nothing of a row but its reason', 2, 'out: «the queries are written by hand anyway»'],
	['that the receiver is told of a check', 3, 'own->>p_Receiver: 2 '],
	['«otherwise» for what has a number', 3, 'otherwise'],
	['bare ids of what names a pattern', 3, 'Also named by'],
	['a cell of a row for the entity', 4, '«uuid»'],
	['SQL for a table that is called otherwise', 4, 'ALTER TABLE parcel '],
	['twice how somebody signs in', 7, 'Told in «The clerk'],
	['that nobody knows who the clerk is', 5, 'comes from Receiver [ACT-4340], Shop clerk'],
	['what was not asked', 7, 'Not asked'],
	['a lesson as a number to run by', 7, '40 minutes'],
	['tampering with a price that nobody enters', 7, 'Tampering'],
	['that a driver differs from its database', 8, 'differs'],
	['that no decision has a package that one names', 8, '`@fastify/jwt` [MF-'],
	['a phase of criteria alone', 9, 'Phase 3: Acceptance'],
	['that a target may be missed', 9, 'R-targets'],
];

for (const [name, section, words] of silent) {
	test(`section ${section} does not say ${name}`, () => {
		expect(textOf(section)).not.toContain(words);
	});
}

test('nothing is asked that the documents decide', () => {
	expect(asked.asked).toEqual([]);
});

test('the sections are short enough to be read', () => {
	const lines = drafted.flatMap(({text}) => text.split('\n')).filter(line => line.trim() !== '');
	expect(lines.length).toBeLessThan(265);
});

const framework = a.decision('TS-1', 'HTTP', ['Fastify', '5']);

for (const [name, decisions, rules, isAsked] of [
	['a framework alone', [framework], [], true],
	['rules on something else', [framework], [a.rule('G-1', 'must', 'Tables MUST have a key.')], true],
	['rules on endpoints', [framework], [a.rule('G-1', 'must', 'Endpoints MUST be described in OpenAPI.')], false],
	['a style', [framework, a.decision('TS-2', 'API style', ['REST', null, 'API style | REST, JSON'])], [], false],
	['rules on endpoints without a framework', [], [a.rule('G-1', 'must', 'Endpoints MUST be described in OpenAPI.')], false],
] as const) {
	test(`${isAsked ? 'asks' : 'does not ask'} for an HTTP API where there is ${name}`, () => {
		const given = {useCase: a.newUseCase('Pay', {}), technicalSummary: {...a.noSummary, decisions}, guidelines: {rules}, rulings: []};
		const [part] = interfaces.outline(interfaces.needs(given), {});
		expect(part?.questions.some(({ask}) => ask !== null)).toBe(isAsked);
	});
}

for (const [rule, isAsked] of [
	['The phone number is shown to the carrier.', true],
	['The phone number is erased 30 days after the visit.', false],
	['Personal data is deleted within 12 months.', false],
	['The phone number is deleted by the clerk.', true],
] as const) {
	test(`${isAsked ? 'asks' : 'does not ask'} how long it is kept: ${rule}`, () => {
		const given = {
			useCase: a.newUseCase('Pay', {rules: [a.fact('BR-1', rule)]}),
			technicalSummary: a.noSummary,
			guidelines: a.noGuidelines,
			rulings: [],
		};
		const asked = qualities.outline(qualities.needs(given), {}).flatMap(part => part.questions.map(({id}) => id));
		expect(asked.includes('retention')).toBe(isAsked);
	});
}

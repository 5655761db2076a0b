import {expect, test} from 'vitest';
import {parseArguments} from '../../source/cli/arguments.js';
import {UsageError} from '../../source/cli/usage.js';

const flags = {root: null, documents: {}, planner: null, model: null, maxDollars: null, isAccessible: false};

const commands: ReadonlyArray<[line: string, command: object]> = [
	['', {kind: 'plan', useCase: null}],
	['docs/pay.md', {kind: 'plan', useCase: 'docs/pay.md'}],
	['./pay', {kind: 'plan', useCase: './pay'}],
	['--root .. docs/pay.md', {kind: 'plan', useCase: 'docs/pay.md', flags: {...flags, root: '..'}}],
	['resume', {kind: 'resume', session: null}],
	['resume pay-3f9a', {kind: 'resume', session: 'pay-3f9a'}],
	['sessions', {kind: 'list-sessions'}],
	['sessions list', {kind: 'list-sessions'}],
	['sessions delete pay-3f9a', {kind: 'delete-session', session: 'pay-3f9a'}],
	['sessions export pay-3f9a', {kind: 'export-session', session: 'pay-3f9a'}],
	['facts docs/pay.md', {kind: 'facts', useCase: 'docs/pay.md'}],
	['check a-PLAN.md', {kind: 'check', plans: ['a-PLAN.md'], isJson: false}],
	['check a-PLAN.md b.md --json', {kind: 'check', plans: ['a-PLAN.md', 'b.md'], isJson: true}],
	['doctor', {kind: 'doctor'}],
	['help', {kind: 'help'}],
	['--help', {kind: 'help'}],
	['docs/pay.md -h', {kind: 'help'}],
	['--version docs/pay.md', {kind: 'version'}],
	['--example', {kind: 'example'}],
	['--accessible', {kind: 'plan', useCase: null, flags: {...flags, isAccessible: true}}],
	[
		'--max-cost $2.50 --model claude-opus-5-5 pay.md',
		{kind: 'plan', useCase: 'pay.md', flags: {...flags, model: 'claude-opus-5-5', maxDollars: 2.5}},
	],
	['--planner claude pay.md', {kind: 'plan', useCase: 'pay.md', flags: {...flags, planner: 'claude'}}],
	[
		'pay.md --summary a.md --guidelines b.md --domain-model c.md',
		{kind: 'plan', useCase: 'pay.md', flags: {...flags, documents: {summary: 'a.md', guidelines: 'b.md', domainModel: 'c.md'}}},
	],
];

for (const [line, command] of commands) {
	test(`plan-wizard ${line}`, () => {
		expect(parseArguments(line.split(' ').filter(Boolean), {})).toEqual({flags, ...command});
	});
}

const refused: ReadonlyArray<[line: string, message: string]> = [
	['--frobnicate', "Unknown option '--frobnicate'"],
	['--root', "Option '--root <value>' argument missing"],
	['--max-cost much pay.md', "Unexpected cost 'much', expected dollars such as 5 or 2.50"],
	['--max-cost 0 pay.md', "Unexpected cost '0', expected dollars such as 5 or 2.50"],
	['--planner gemini', "Unexpected planner 'gemini', expected claude or offline"],
	['chekc', "Unexpected command 'chekc'"],
	['check', 'Expected a plan after «check»'],
	['facts a.md --json', 'Unexpected option --json, expected it after «check»'],
	['a.md b.md', "Unexpected argument 'b.md' after a.md"],
	['resume a b', "Unexpected argument 'b' after resume"],
	['sessions frob', "Unexpected argument 'frob', expected list, delete or export"],
	['sessions delete', 'Expected the name of a session after «sessions delete»'],
	['sessions delete a b', "Unexpected argument 'b' after a"],
	['facts', 'Expected a use case after «facts»'],
	['facts a.md b.md', "Unexpected argument 'b.md' after a.md"],
	['doctor now', "Unexpected argument 'now' after doctor"],
	['--example a.md', "Unexpected argument 'a.md' after --example"],
];

for (const [line, message] of refused) {
	test(`refused: plan-wizard ${line}`, () => {
		const parse = () => parseArguments(line.split(' '), {});

		expect(parse).toThrow(UsageError);
		expect(parse).toThrow(message);
	});
}

for (const [environment, isAccessible] of [
	[{ACCESSIBLE: '1'}, true],
	[{INK_SCREEN_READER: 'true'}, true],
	[{ACCESSIBLE: '0'}, false],
	[{ACCESSIBLE: '', INK_SCREEN_READER: 'false'}, false],
] as const) {
	test(`${JSON.stringify(environment)} is ${isAccessible ? '' : 'not '}accessible`, () => {
		expect(parseArguments([], environment).flags.isAccessible).toBe(isAccessible);
	});
}

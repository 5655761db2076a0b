import {change, type Mutant} from './mutant.js';

const bomb = [
	'a: &a [x, x, x, x, x, x, x, x, x]',
	...Array.from('bcdefgh', (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(', ')}]`),
];

/**
Faults of JSON and YAML.
*/
export const data: readonly Mutant[] = [
	['a trailing comma', 'json-parses', '"taken": ["2027-04-18"],', change('"taken": ["2027-04-18"]', '"taken": ["2027-04-18"],')],
	[
		'a quotation mark left out',
		'json-parses',
		'"toolName: "Cordless',
		change('"toolName": "Cordless drill"', '"toolName: "Cordless drill"'),
	],
	[
		'a comma left out',
		'json-parses',
		'"lastDay": "2027-04-18"',
		change('"firstDay": "2027-04-17",\n  "lastDay": "2027-04-18",\n  "dep', '"firstDay": "2027-04-17"\n  "lastDay": "2027-04-18",\n  "dep'),
	],
	['a comment', 'json-parses', '// as in', change('"status": 409,', '"status": 409, // as in the table')],
	['a key without quotation marks', 'json-parses', 'depositCents: 4000', change('"depositCents": 4000', 'depositCents: 4000')],
	['a number that is none', 'json-parses', '"version": 01', change('"version": 1, "milliseconds"', '"version": 01, "milliseconds"')],
	['two values', 'json-parses', '{"kind": "expired"}', change('"depositCents": 4000\n}', '"depositCents": 4000\n}\n{"kind": "expired"}')],
	['a line left out', 'json-parses', '"taken": ["2027-04-18"]', change('"taken": ["2027-04-18"]\n}', '"taken": ["2027-04-18"]')],

	[
		'an indentation that is none',
		'yaml-parses',
		'expr: increase(expiry',
		change('        expr: increase(expiry', '       expr: increase(expiry'),
	],
	[
		'a key that stands twice',
		'yaml-parses',
		'for: 20m',
		change(
			'for: 10m\n        labels: {severity: ticket}\n      - alert',
			'for: 10m\n        for: 20m\n        labels: {severity: ticket}\n      - alert',
		),
	],
	[
		'a bracket left open',
		'yaml-parses',
		'HoldsDoNotExpire',
		change('labels: {severity: ticket}\n      - alert: HoldsDoNotExpire', 'labels: {severity: ticket\n      - alert: HoldsDoNotExpire'),
	],
	['an alias without an anchor', 'yaml-parses', '*severe', change('expr: oldest_notice_seconds > 300', 'expr: *severe')],
	['aliases that unfold without bound', 'yaml-parses', 'a: &a', change('groups:\n', `${bomb.join('\n')}\ngroups:\n`)],
	['a tab for indentation', 'yaml-parses', '\t  - name', change('  - name: reservations\n', '\t  - name: reservations\n')],
];

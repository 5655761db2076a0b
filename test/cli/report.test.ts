import {expect, test} from 'vitest';
import {report} from '../../source/cli/report.js';
import {redactor} from '../../source/cli/secrets.js';
import {UsageError} from '../../source/cli/usage.js';
import {PlanWizardError} from '../../source/errors.js';

const around = {version: '1.0.0', resume: null, redact: redactor({ANTHROPIC_API_KEY: 'a-key-of-a-gateway'})};

test('wrong usage', () => {
	expect(report(new UsageError('Unknown option'), around)).toEqual({
		code: 2,
		text: 'plan-wizard: Unknown option.\nSee: plan-wizard help\n',
	});
});

test('an explained error: message, code, remedy, how to go on', () => {
	expect(
		report(new PlanWizardError('BINARY', 'a.md is not text.', 'Save it as text.'), {...around, resume: 'plan-wizard resume a-1234'}),
	).toEqual({
		code: 1,
		text: 'plan-wizard: a.md is not text. [BINARY]\nSave it as text.\nEverything so far is kept. Go on with: plan-wizard resume a-1234\n',
	});
});

test('a bug: its stack, to be reported', () => {
	const {code, text} = report(new TypeError('boom'), around);

	expect(code).toBe(70);
	expect(text).toMatch(/^TypeError: boom\n {4}at /);
	expect(text).toContain(`This is a bug in plan-wizard 1.0.0 on Node ${process.version}. Please report it`);
});

test('nothing in an error can steer the terminal', () => {
	expect(report(new PlanWizardError('BINARY', '\u001B[2Ja\u202E.md', 'b'), around).text).toBe('plan-wizard: a.md [BINARY]\nb\n');
});

test('a key in an error is not printed, whether we know it or it only looks like one', () => {
	const error = new TypeError('Bearer a-key-of-a-gateway is no header; nor is sk-ant-api03-abcdef');

	expect(report(error, around).text).toMatch(/^TypeError: Bearer \[secret\] is no header; nor is \[secret\]\n/);
});

import {expect, test} from 'vitest';
import {report} from '../../source/cli/report.js';
import {UsageError} from '../../source/cli/usage.js';
import {PlanWizardError} from '../../source/errors.js';

test('wrong usage', () => {
	expect(report(new UsageError('Unknown option'), '1.0.0', null)).toEqual({
		code: 2,
		text: 'plan-wizard: Unknown option.\nSee: plan-wizard help\n',
	});
});

test('an explained error: message, code, remedy, how to go on', () => {
	expect(report(new PlanWizardError('BINARY', 'a.md is not text.', 'Save it as text.'), '1.0.0', 'plan-wizard resume a-1234')).toEqual({
		code: 1,
		text: 'plan-wizard: a.md is not text. [BINARY]\nSave it as text.\nEverything so far is kept. Go on with: plan-wizard resume a-1234\n',
	});
});

test('a bug: its stack, to be reported', () => {
	const {code, text} = report(new TypeError('boom'), '1.0.0', null);

	expect(code).toBe(70);
	expect(text).toMatch(/^TypeError: boom\n {4}at /);
	expect(text).toContain(`This is a bug in plan-wizard 1.0.0 on Node ${process.version}. Please report it`);
});

test('nothing in an error can steer the terminal', () => {
	expect(report(new PlanWizardError('BINARY', '\u001B[2Ja\u202E.md', 'b'), '1.0.0', null).text).toBe('plan-wizard: a.md [BINARY]\nb\n');
});

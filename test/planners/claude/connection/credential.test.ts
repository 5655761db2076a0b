import {expect, test} from 'vitest';
import {PlanWizardError} from '../../../../source/errors.js';
import {credentialOf, type Found, nameOfCredential} from '../../../../source/planners/claude/connection/credential.js';

const nothing: Found = {key: undefined, token: undefined, profile: null};

const cases: ReadonlyArray<readonly [name: string, found: Partial<Found>, kind: string | null, shown: string]> = [
	['nothing', {}, null, 'no key'],
	['empty variables', {key: '', token: '  '}, null, 'no key'],
	['a key', {key: 'sk-ant-api03-abcd1234'}, 'key', 'the key …1234'],
	['a key before a token and a profile', {key: 'sk-ant-api03-abcd1234', token: 't-12345678', profile: 'work'}, 'key', 'the key …1234'],
	['a token', {token: 't-12345678', profile: 'work'}, 'token', 'the token …5678'],
	['an empty key and a token', {key: '', token: 't-12345678'}, 'token', 'the token …5678'],
	['a profile', {profile: 'work'}, 'profile', 'the profile «work»'],
	['a key with a line break at its end', {key: 'sk-ant-api03-abcd1234\n'}, 'key', 'the key …1234'],
];

for (const [name, found, kind, shown] of cases) {
	test(`${name}: ${shown}`, () => {
		const credential = credentialOf({...nothing, ...found});

		expect(credential?.kind ?? null).toBe(kind);
		expect(nameOfCredential(credential)).toBe(shown);
	});
}

for (const [name, text] of [
	['ANTHROPIC_API_KEY', 'sk-ant-canary-1\nsk-ant-canary-2'],
	['ANTHROPIC_API_KEY', 'sk-ant canary-1'],
	['ANTHROPIC_AUTH_TOKEN', 'canary-ü'],
] as const) {
	test(`${JSON.stringify(text)} is refused without showing it`, () => {
		let message = '';

		try {
			credentialOf({...nothing, ...(name === 'ANTHROPIC_API_KEY' ? {key: text} : {token: text})});
		} catch (error) {
			message = error instanceof PlanWizardError ? `${error.code} ${error.message} ${error.remedy}` : '';
		}

		expect(message).toContain(`KEY_UNREADABLE ${name}`);
		expect(message).not.toContain('canary');
	});
}

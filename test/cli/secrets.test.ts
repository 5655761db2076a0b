import {expect, test} from 'vitest';
import {customHeaders, redactor, takeSecrets} from '../../source/cli/secrets.js';

const secrets = {
	ANTHROPIC_API_KEY: 'sk-ant-1234',
	ANTHROPIC_AUTH_TOKEN: 'token-of-a-gateway',
	ANTHROPIC_CUSTOM_HEADERS: 'X-Team: billing\nX-Secret: header-of-ours\nnonsense',
	CONTEXT7_API_KEY: 'ctx7sk-1234',
};

test('what is secret is taken out of the environment that others inherit, and kept for us', () => {
	const environment: Record<string, string | undefined> = {...secrets, PATH: '/bin', ANTHROPIC_BASE_URL: 'http://localhost'};
	const taken = takeSecrets(environment);

	expect(environment).toEqual({PATH: '/bin', ANTHROPIC_BASE_URL: 'http://localhost'});
	expect(taken).toEqual({...secrets, PATH: '/bin', ANTHROPIC_BASE_URL: 'http://localhost'});
});

test('headers are read one a line; what is none is left out', () => {
	expect(customHeaders(secrets)).toEqual({'X-Team': 'billing', 'X-Secret': 'header-of-ours'});
	expect(customHeaders({})).toEqual({});
});

test('every secret is taken out of a text, that of a header too, and no ordinary word', () => {
	expect(redactor(secrets)('token-of-a-gateway, header-of-ours, ctx7sk-1234, sk-ant-1234: billing')).toBe(
		'[secret], [secret], [secret], [secret]: billing',
	);
	expect(redactor({})('X-Team: billing')).toBe('X-Team: billing');
});

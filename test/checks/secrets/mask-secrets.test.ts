import {expect, test} from 'vitest';
import {maskSecrets} from '../../../source/checks/secrets/mask-secrets.js';

// Put together here, so that no scanner takes this file for the leak that it tests.
const github = `ghp_${'a1B2'.repeat(9)}`;
const stripe = ['sk', 'live', '4eC39HqLyjWDarjtT1zdp7dc'].join('_');
const google = `AIza${'Sy4'.repeat(11)}Ab`;
const token = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0NSJ9', 'c2lnbmF0dXJlLW9m'].join('.');
const aws = `wJalrXUtnFEMI/K7MD${'ENG'}/bPxRfiCYzzzzzzKEY1`;
const pem = (eol: string): string =>
	[
		'-----BEGIN RSA PRIVATE KEY-----',
		...Array.from({length: 8}, () => 'MIIEpAIBAAKCAQEA7bq+/XyZ0123456789abcdefghijklmnopqrstuvwxyzABCD'),
		'-----END RSA PRIVATE KEY-----',
	].join(eol);

const honest: readonly string[] = [
	'The token expires after 60 days; the password is never stored.',
	'`STRIPE_SECRET_KEY`, `DATABASE_URL` and `password` come from the environment',
	'API_KEY=$API_KEY PASSWORD=<redacted> SECRET: "$SECRET"',
	'POSTGRES_PASSWORD: postgres',
	'JWT_SECRET: see ADR-12, TOKEN_TTL=3600 MAX_TOKENS: 100000',
	'password: "required", label: "Password:", `secret: "billing-db-credentials"`',
	'sha256: a3f5c1d2e4b60798a3f5c1d2e4b60798a3f5c1d2e4b60798a3f5c1d2e4b60798',
	'postgres://billing@db.acme.io/billing, https://acme.io:8443/a@b',
	'commit 3f786850e387550fdab836ed7e6dc881de23001b',
	'-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
	'const token = await createToken({secret: settings.secret, password: input.password});',
];

for (const text of honest) {
	test(`nothing is masked: ${JSON.stringify(text)}`, async () => {
		expect(await maskSecrets(text)).toEqual({text, masked: []});
	});
}

const cases: ReadonlyArray<readonly [name: string, text: string, masked: string, what: string]> = [
	['a token of GitHub', `token: ${github}.`, 'token: ‹masked: secret (github)›.', 'secret (github)'],
	['a key of Stripe', `key ${stripe} in use`, 'key ‹masked: key of Stripe› in use', 'key of Stripe'],
	['a key of Google', `(${google})`, '(‹masked: key of Google›)', 'key of Google'],
	['a signed token', `Bearer ${token}`, 'Bearer ‹masked: signed token›', 'signed token'],
	['a key of AWS, to its last letter', `AWS_SECRET_ACCESS_KEY=${aws} end`, '‹masked: secret (aws)› end', 'secret (aws)'],
	['a password in quotes', 'password = "h7Gd92kQ"', 'password = "‹masked: password›"', 'password'],
	['a password of a variable', 'POSTGRES_PASSWORD: h7Gd92kQ\n', 'POSTGRES_PASSWORD: ‹masked: password›\n', 'password'],
	[
		'only the password of a connection string',
		`url: ${['postgres://billing:', 'h7Gd92kQ', '@db.acme.io/billing'].join('')}`,
		'url: postgres://billing:‹masked: password›@db.acme.io/billing',
		'password',
	],
	[
		'a login in an address',
		`see ${['https://ci:', 'h7Gd92kQ', '@acme.io/x'].join('')}`,
		'see https://ci:‹masked: password›@acme.io/x',
		'password',
	],
	['an example, too', 'postgres://app:s3cretpass@db.example.com/app', 'postgres://app:‹masked: password›@db.example.com/app', 'password'],
];

for (const [name, text, masked, what] of cases) {
	test(`masked: ${name}`, async () => {
		expect(await maskSecrets(`<!-- secretlint-disable -->\n${text}`)).toEqual({
			text: `<!-- secretlint-disable -->\n${masked}`,
			masked: [{what, line: 2}],
		});
	});

	test(`masked once: ${name}`, async () => {
		const once = await maskSecrets(text);
		expect(await maskSecrets(once.text)).toEqual({text: once.text, masked: []});
	});
}

for (const eol of ['\n', '\r\n']) {
	test(`a private key goes and leaves its lines (${JSON.stringify(eol)})`, async () => {
		const {text, masked} = await maskSecrets(['a', pem(eol), 'b'].join(eol));

		expect(text).toBe(['a', `‹masked: secret (privatekey)›${eol.repeat(9)}`, 'b'].join(eol));
		expect(masked).toEqual([{what: 'secret (privatekey)', line: 2}]);
	});
}

test('what stands in one stretch with another secret is masked, too', async () => {
	const {text} = await maskSecrets(`{"url":"${['postgres://u:', 'p4ss%40rd', '@h.io/db'].join('')}","password":"Abcd1234!x"}`);

	expect(text).toBe('{"url":"postgres://u:‹masked: password›@h.io/db","password":"‹masked: password›"}');
});

for (const [name, text] of [
	['letters', 'A'.repeat(4_000_000)],
	['what begins like an address', 'a:b@'.repeat(1_000_000)],
	['what begins like a variable', 'A_PASSWORD='.repeat(200_000)],
	['what begins like a name of one', 'TOKEN_'.repeat(500_000)],
	['quotes', `password="`.repeat(200_000)],
] as const) {
	test(`megabytes without a line break are looked through in time: ${name}`, {timeout: 20_000}, async () => {
		const started = performance.now();
		await maskSecrets(text);
		expect(performance.now() - started).toBeLessThan(5_000);
	});
}

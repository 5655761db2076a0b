import {expect, test} from 'vitest';
import {noSecrets} from '../../../source/checks/secrets/no-secrets.js';

// Put together here, so that no scanner takes this file for the leak that it tests.
const github = `ghp_${'a1B2'.repeat(9)}`;
const stripe = ['sk', 'live', '4eC39HqLyjWDarjtT1zdp7dc'].join('_');
const google = `AIza${'Sy4'.repeat(11)}Ab`;
const token = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0NSJ9', 'c2lnbmF0dXJlLW9m'].join('.');
const url = ['postgres://billing:', 'h7Gd92kQ', '@db.acme.io/billing'].join('');

const honest: readonly string[] = [
	'The token expires after 60 days; the password is never stored.',
	'`STRIPE_SECRET_KEY`, `DATABASE_URL` and `password` come from the environment',
	'`password = "$DB_PASSWORD"`, `api_key: "<redacted>"`, `secret=...`',
	'`sk_live_…`, `AIza…`, `ghp_…`, `eyJ…`',
	'sha256: a3f5c1d2e4b60798a3f5c1d2e4b60798a3f5c1d2e4b60798a3f5c1d2e4b60798',
	'postgres://billing@db.acme.io/billing',
	'postgres://app:password@localhost:5432/app',
	'`password: "required"`, `secret: "billing-db-credentials"`, `api_key: "STRIPE_API_KEY"`',
];

for (const text of honest) {
	test(`no false alarm on secrets: ${JSON.stringify(text)}`, async () => {
		expect(await noSecrets('plan.md', text)).toEqual([]);
	});
}

const cases: ReadonlyArray<readonly [name: string, secret: string, kind: string]> = [
	['a token of GitHub', github, 'a secret (github)'],
	['a key of Stripe', stripe, 'a key of Stripe'],
	['a key of Google', google, 'a key of Google'],
	['a signed token', token, 'a signed token'],
	['a connection string', url, 'a secret (database-connection-string)'],
];

for (const [name, secret, kind] of cases) {
	test(`${name} is found, and masked`, async () => {
		const findings = await noSecrets('plan.md', `a\n<!-- secretlint-disable -->\n${secret}\n`);
		expect(findings.map(({place, severity, message}) => `${place?.line} ${severity}: ${message}`)).toEqual([
			`3 error: Unexpected ${kind}: \`${secret.slice(0, 4)}***\`, expected the name of where it is kept`,
		]);
		expect(JSON.stringify(findings)).not.toContain(secret.slice(0, 10));
	});
}

test('a password that is set is found', async () => {
	expect(await noSecrets('plan.md', 'password = "h7Gd92kQ"')).toMatchObject([{severity: 'error', subject: 'a password'}]);
});

test('an example is advice', async () => {
	for (const example of ['postgres://app:s3cretpass@db.example.com:5432/app', 'password: "changeme-123"']) {
		expect((await noSecrets('plan.md', example)).map(({severity}) => severity)).toEqual(['advice']);
	}
});

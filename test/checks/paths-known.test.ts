import {expect, test} from 'vitest';
import {type PathsMode, pathsKnown} from '../../source/checks/paths-known.js';
import {knownIn, printed, stretchOf} from './sample-stretch.js';

const found = (text: string, mode: PathsMode = 'drafted', isComplete = true) =>
	printed(pathsKnown(stretchOf(text), knownIn(text, ['src/invoice.ts', 'src/bank/client.ts', 'package.json'], isComplete), mode));

const honest: readonly string[] = [
	'`src/invoice.ts` (exists), `src/pay.ts` (new), `package.json` (exists)',
	'`src/` (exists), `src/bank` (exists), `src/pay/` (new)',
	'`src/invoice.ts` without a mark, `src/invoice.ts:12`, `./src/invoice.ts`',
	'`src/pay.ts` (new) is planned; later `src/pay.ts` and `src/pay/x.ts` (new) in `src/pay`',
	'`docs/use-cases/pay-an-invoice.md` (exists)',
	'`GET /invoices/{id}`, `/invoices.json`, `application/json`, `text/html`, `I/O`, `and/or`, `yes/no`',
	'- «Reuse the mailer in `src/mail/mailer.ts`» [CON-1]',
	'`feature/pay`, `origin/main`, `actions/checkout@v4`, `@scope/package`, `library/postgres:16`, `ghcr.io/org/image`',
	'`https://example.com/a.md`, `src/**/*.ts`, `*/5 * * * *`, `10.0.0.0/8`, `2026/11/24`, `React/Next.js`',
	'`npm test -- src/x.ts`, `a / b`',
	'`node dist/server.js` starts `dist/server.js`, built into `build/`',
	'the index `payments_booking_id_idx` (exists), the job `purge` (new)',
	'```text\n`src/none.ts` (exists)\n```',
];

for (const text of honest) {
	test(`no false alarm on paths: ${JSON.stringify(text)}`, () => {
		expect(found(text)).toEqual([]);
	});
}

test('a path that is said to exist must', () => {
	expect(found('`src/invoices.ts` (exists)')).toEqual([
		'1 error src/invoices.ts: Unexpected path src/invoices.ts (exists), expected perhaps src/invoice.ts',
	]);
	expect(found('`lib/none` (exists)')[0]).toMatch(/expected a path of the project, or \(new\)$/);
	expect(found('`src/none.ts` (exists)', 'drafted', false)[0]).toMatch(/^1 advice/);
});

test('a new path must not exist, until the plan was carried out', () => {
	expect(found('`src/invoice.ts` (new)')[0]).toMatch(/^1 error .*expected \(exists\)$/);
	expect(found('`src/invoice.ts` (new)', 'built')[0]).toMatch(/^1 advice/);
});

test('a file that nobody knows needs a mark', () => {
	expect(found('a\nin `src/none.ts` and `src/none.ts`')).toEqual([
		'2 error src/none.ts: Unexpected path src/none.ts, which is neither there nor planned, expected (exists) or (new) behind it',
	]);
	expect(found('in `src/none.ts`', 'drafted alone')[0]).toMatch(/^1 advice/);
});

test('a slip in a path or its mark comes with its line as it should read', () => {
	const fixOf = (text: string) => pathsKnown(stretchOf(text), knownIn(text), 'drafted')[0]?.fix;
	expect(fixOf('- in `src/invoices.ts` (exists), too')).toBe('- in `src/invoice.ts` (exists), too');
	expect(fixOf('`src/invoice.ts` (new)')).toBe('`src/invoice.ts` (exists)');
	expect(fixOf('`lib/none` (exists)')).toBeUndefined();
});

import {expect, test} from 'vitest';
import {conflicts} from '../../../source/checks/conflicts/conflicts.js';
import {factsOf} from './project.js';

const paths = ['src/email/mailer.ts', 'src/invoice.ts', 'src/bank/client.ts', 'src/card/client.ts', 'docs/api.yaml'];

const found = (rule: string, code = {paths, isComplete: true, tables: []}) =>
	conflicts(factsOf({rules: [rule]}), code).stops.map(({id, recommended, message}) => `${id} ${recommended}: ${message}`);

const findings: ReadonlyArray<readonly [rule: string, found: string]> = [
	[
		'Reuse the mailer in `src/mail/mailer.ts`.',
		'path-missing/src-mail-mailer.ts near: Unexpected path src/mail/mailer.ts, expected perhaps src/email/mailer.ts',
	],
	[
		'The total comes from `src/invoices.ts:12`.',
		'path-missing/src-invoices.ts near: Unexpected path src/invoices.ts, expected perhaps src/invoice.ts',
	],
	[
		'The rates come from `./src/rates/client.ts`.',
		'path-missing/src-rates-client.ts null: Unexpected path src/rates/client.ts, expected a file of the project',
	],
];

for (const [rule, message] of findings) {
	test(rule, () => {
		expect(found(rule)).toEqual([message]);
	});
}

const silent: readonly string[] = [
	'Reuse the mailer in `src/email/mailer.ts`.',
	'Create `src/mail/mailer.ts` for the letters.',
	'The new module `src/letters/letter.ts` holds them.',
	'It is served as `text/html` from `/invoices/list.html`.',
	'The picture is `cdn/pictures/logo.png`.',
	'The mailer in src/mail/mailer.ts sends it.',
	'See `docs/manual.md`.',
];

for (const rule of silent) {
	test(`nothing: ${rule}`, () => {
		expect(found(rule)).toEqual([]);
	});
}

test('nothing: a list of sources that was cut', () => {
	expect(found('Reuse the mailer in `src/mail/mailer.ts`.', {paths, isComplete: false, tables: []})).toEqual([]);
});

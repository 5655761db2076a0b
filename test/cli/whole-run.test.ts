import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {folderWith} from '../helpers/folder.js';
import {pressArmed} from '../helpers/press-armed.js';
import {openPty} from '../helpers/pty.js';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const example = fileURLToPath(new URL('../../examples/billing', import.meta.url));
const planPath = 'docs/use-cases/pay-an-invoice-PLAN.md';

const project = (): string => {
	const root = folderWith();
	cpSync(example, root, {recursive: true});
	mkdirSync(join(root, '.git'));
	return root;
};

for (const [columns, rows] of [
	[80, 24],
	[120, 40],
	[200, 50],
] as const) {
	test.skipIf(process.platform === 'win32')(
		`a whole run in a terminal of ${columns}×${rows}: stops, leave, resume, sections, reviews, done`,
		{
			timeout: 120_000,
		},
		async () => {
			const root = project();
			const environment = {PLAN_WIZARD_HOME: folderWith()};
			const first = openPty({args: [program, 'docs/use-cases/pay-an-invoice.md'], cwd: root, columns, rows, environment});
			await first.until('What was read');
			first.write('\r');
			await first.until('names Redis');
			await pressArmed(first, '1', '1-2 rule');
			await first.until('allows 500 ms');
			first.write('\u0003');
			expect(await first.exited).toBe(130);
			await first.until('plan-wizard resume');
			const [session = ''] = readdirSync(join(environment.PLAN_WIZARD_HOME, 'sessions'));

			const second = openPty({args: [program, 'resume', session], cwd: root, columns, rows, environment});
			await second.until('What was read');
			second.write('\r');
			await second.until('allows 500 ms');
			await pressArmed(second, '1', '1-2 rule');
			await second.until('`partially paid`');
			await pressArmed(second, '1', '1-2 rule');
			await second.until('Step 1');
			await pressArmed(second, 'o', 'o run on');
			await second.until('Changes to the domain model');
			await pressArmed(second, 'y', 'y take');
			await second.until('1 taken');
			expect(existsSync(join(root, planPath))).toBe(false);
			await pressArmed(second, 'y', 'y approve');
			await second.until('The plan ·');
			expect(existsSync(join(root, planPath))).toBe(false);
			await pressArmed(second, 'y', 'y approve');
			await second.until('Written');
			second.write('\r');
			expect(await second.exited).toBe(0);
			expect(readFileSync(join(root, planPath), 'utf8')).toContain('D-1. The use case names Redis');
			expect(readFileSync(join(root, 'docs/domain-model.md'), 'utf8')).toContain('`void`, `partially paid`');
			expect(first.bytes() + second.bytes()).not.toContain('\u001B[3J');
		},
	);
}

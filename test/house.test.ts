import {existsSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {usage} from '../source/cli/usage.js';
import {errorCodes, houseFaults, lineCount, quantile} from './helpers/house-rule.js';
import {sourceFiles} from './helpers/source-files.js';

test('no file is long, none has a name that says nothing', async () => {
	expect((await sourceFiles()).flatMap(houseFaults)).toEqual([]);
});

const page = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test('half of the files have at most 60 lines, nearly all at most 180', async () => {
	const counts = (await sourceFiles()).map(({text}) => lineCount(text));

	expect(quantile(counts, 0.5)).toBeLessThanOrEqual(60);
	expect(quantile(counts, 0.95)).toBeLessThanOrEqual(180);
});

test('the readme shows what the program says of its use', () => {
	expect(page('readme.md')).toContain(`\`\`\`text\n${usage}\`\`\``);
});

test('every page that another one links to is there', () => {
	const pages = [
		'readme.md',
		'contributing.md',
		'docs/words.md',
		'docs/decisions.md',
		'docs/errors.md',
		'docs/plan-format.md',
		'docs/checks.md',
	];
	const links = pages.flatMap(path =>
		[...page(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) => new URL(target, `file:///${path}`).pathname.slice(1)),
	);

	expect(links.length).toBeGreaterThan(5);
	expect(links.filter(path => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([]);
});

test('every error code has a heading in docs/errors.md', async () => {
	const headings = new Set([...page('docs/errors.md').matchAll(/^##+ `?([A-Z][A-Z0-9_-]*)`?\s*$/gm)].map(match => match[1]));

	expect(errorCodes(await sourceFiles()).filter(code => !headings.has(code))).toEqual([]);
});

const faults: ReadonlyArray<readonly [path: string, lines: number, faults: readonly string[]]> = [
	['checks/finding.ts', 250, []],
	['checks/finding.ts', 251, ['checks/finding.ts has 251 lines']],
	['ui/helpers/a.tsx', 1, ['ui/helpers/a.tsx is called helpers']],
	['files/session-manager.ts', 1, ['files/session-manager.ts is called manager']],
	['ui/ink/scoreboard.tsx', 1, []],
];

for (const [path, lines, expected] of faults) {
	test(`${path} with ${lines} lines: ${expected.length === 0 ? 'fine' : expected[0]}`, () => {
		expect(houseFaults({path, text: 'a\n'.repeat(lines)})).toEqual(expected);
	});
}

test('a quantile is the number that this share of them does not exceed', () => {
	expect([0.5, 0.95, 1].map(share => quantile([30, 10, 20, 40], share))).toEqual([20, 40, 40]);
});

test('an error code is found where it is thrown and where a class sets it', () => {
	const text = `throw new PlanWizardError(\n\t'NOT-FOUND',\n\t'x', 'y');\nsuper('CONFLICT', message);`;
	expect(errorCodes([{path: 'a.ts', text}])).toEqual(['NOT-FOUND', 'CONFLICT']);
});

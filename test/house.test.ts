import {existsSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {errorCodes, houseFaults} from './helpers/house-rule.js';
import {sourceFiles} from './helpers/source-files.js';

test('no file is long, none has a name that says nothing', async () => {
	expect((await sourceFiles()).flatMap(houseFaults)).toEqual([]);
});

const errorsPage = new URL('../docs/errors.md', import.meta.url);

test.skipIf(!existsSync(errorsPage))('every error code has a heading in docs/errors.md', async () => {
	const page = readFileSync(errorsPage, 'utf8');
	const headings = new Set([...page.matchAll(/^##+ `?([A-Z][A-Z0-9_-]*)`?\s*$/gm)].map(match => match[1]));

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

test('an error code is found where it is thrown and where a class sets it', () => {
	const text = `throw new PlanWizardError(\n\t'NOT-FOUND',\n\t'x', 'y');\nsuper('CONFLICT', message);`;
	expect(errorCodes([{path: 'a.ts', text}])).toEqual(['NOT-FOUND', 'CONFLICT']);
});

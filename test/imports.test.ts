import {expect, test} from 'vitest';
import {importFaults} from './helpers/import-rule.js';
import {sourceFiles} from './helpers/source-files.js';

test('nobody imports outwards or sideways', async () => {
	const files = await sourceFiles();
	const faults = await Promise.all(files.map(async ({path, text}) => importFaults(path, text)));

	expect(files.length).toBeGreaterThan(0);
	expect(faults.flat()).toEqual([]);
});

const cases: ReadonlyArray<readonly [name: string, path: string, text: string, faults: readonly string[]]> = [
	['a pure file may import a pure one', 'checks/a.ts', `import {blocks} from '../documents/blocks.js';`, []],
	['a pure file may not import the plan', 'checks/a.ts', `import {plan} from '../plan.js';`, ['checks/a.ts imports ../plan.js']],
	['nor its types', 'checks/a.ts', `import type {Plan} from '../plan.js';`, ['checks/a.ts imports types of ../plan.js']],
	['nor Node', 'sections/a/b.ts', `import {join} from 'node:path';`, ['sections/a/b.ts imports node:path']],
	['nor React', 'documents/a.ts', `import React from 'react';`, ['documents/a.ts imports react']],
	[
		'nor ask for the time',
		'changes/a.ts',
		'export const now = () => new Date();',
		['changes/a.ts is not pure: export const now = () => /* @__PURE__ */ new Date();'],
	],
	['nor for the environment', 'checks/a.ts', 'export const a = process.env;', ['checks/a.ts is not pure: export const a = process.env;']],
	['nor throw dice', 'checks/a.ts', 'export const a = Math.random;', ['checks/a.ts is not pure: export const a = Math.random;']],
	['a comment is no import', 'checks/a.ts', `// import x from 'react';\n/** new Date() */\nexport const a = 1;`, []],
	['a column called Date is no clock', 'documents/a.ts', `export const a = ['Date', 'process'];`, []],
	['the errors are open to all', 'changes/a.ts', `import {ConflictError} from '../errors.js';`, []],
	['effects take types only', 'effects.ts', `import {parts} from './sections/parts.js';`, ['effects.ts imports ./sections/parts.js']],
	['effects may take types', 'effects.ts', `import type {Section} from './sections/section.js';`, []],
	['the flow is the plan', 'flow/a.ts', `import {parts} from '../sections/parts.js';\nimport {plan} from '../plan.js';`, []],
	['the plan does not know the journal', 'plan.ts', `import {journaled} from './journal.js';`, ['plan.ts imports ./journal.js']],
	['nor a planner', 'flow/a.ts', `import {offline} from '../planners/offline.js';`, ['flow/a.ts imports ../planners/offline.js']],
	['screens do not read files', 'ui/a.tsx', `import {readFile} from 'node:fs/promises';`, ['ui/a.tsx imports node:fs/promises']],
	[
		'siblings do not meet',
		'ui/ink/a.tsx',
		`import {sessions} from '../../files/sessions.js';`,
		['ui/ink/a.tsx imports ../../files/sessions.js'],
	],
	['nor when loaded late', 'files/a.ts', `export const a = () => import('../ui/plain.js');`, ['files/a.ts imports ../ui/plain.js']],
	['nor when handed on', 'planners/a.ts', `export {a} from '../code/survey.js';`, ['planners/a.ts imports ../code/survey.js']],
	['screens know the journal by its types', 'ui/a.ts', `import type {Front} from '../journal/inner.js';`, []],
	['and by nothing else', 'ui/a.ts', `import {journaled} from '../journal.js';`, ['ui/a.ts imports ../journal.js']],
	['only the room that proves blocks loads Mermaid', 'checks/a.ts', `import mermaid from 'mermaid';`, ['checks/a.ts imports mermaid']],
	['only screens use Ink', 'planners/a.ts', `import {\n\tText,\n} from 'ink';`, ['planners/a.ts imports ink']],
	['only the command line ends the process', 'ui/a.ts', 'process.exit(1);', ['ui/a.ts ends the process']],
	['the command line imports everything', 'cli/plan.ts', `import {plan} from '../plan.js';\nprocess.exit(0);`, []],
	['a new room needs a rule', 'attic/a.ts', `import {plan} from '../plan.js';`, ['attic/a.ts is in no known room']],
];

for (const [name, path, text, faults] of cases) {
	test(name, async () => {
		expect(await importFaults(path, text)).toEqual(faults);
	});
}

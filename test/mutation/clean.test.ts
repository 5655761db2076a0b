import {expect, test} from 'vitest';
import {readPlan} from '../../source/documents/plan/read-plan.js';
import {prover} from '../../source/proving/prover.js';
import {said} from '../helpers/proved.js';
import {provingFiles} from '../helpers/proving-files.js';
import {cleanProject, findingsIn, planPath, sealed} from '../proving/mutants/project.js';

test('a plan that is complete and clean gives no finding', async () => {
	const {proveBlocks, end} = prover(await provingFiles());
	const findings = await findingsIn(cleanProject(), {proveBlocks});
	await end();

	expect(said(findings)).toEqual([]);
});

test('its hashes are those of its sections and of the documents it was made from', () => {
	const files = cleanProject();

	expect(sealed(files)).toEqual(files);
});

test('it is ready, and holds a block of each kind', () => {
	const plan = readPlan(cleanProject()[planPath] ?? '', planPath);
	const languages = new Set(plan.fences.map(({language}) => language));

	expect(plan.frontMatter?.status).toBe('ready');
	expect([...languages].sort()).toEqual(['json', 'mermaid', 'sql', 'ts', 'yaml']);
});

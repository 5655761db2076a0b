import {expect, test} from 'vitest';
import {prover} from '../../source/proving/prover.js';
import {provingFiles} from '../helpers/proving-files.js';
import {sourceFiles} from '../helpers/source-files.js';
import {apis} from './mutants/apis.js';
import {cross} from './mutants/cross.js';
import {data} from './mutants/data.js';
import {diagrams} from './mutants/diagrams.js';
import {documents, stale, words} from './mutants/documents.js';
import {outline, unsealed} from './mutants/outline.js';
import {runMutants} from './mutants/run-mutant.js';
import {sql} from './mutants/sql.js';
import {text} from './mutants/text.js';

const shared = provingFiles().then(files => prover(files));

const tables = {outline, documents, stale, words, text, cross, diagrams, data, apis};

for (const [table, mutants] of Object.entries(tables)) {
	for (const mutant of mutants) {
		const [name, check] = mutant;

		test(`${table}: ${name} is found by ${check}`, async () => {
			await runMutants([mutant], await shared);
		});
	}
}

for (const [name, mutants] of Object.entries(sql)) {
	test(`sql: ${name}`, async () => {
		await runMutants(mutants, await shared);
	});
}

for (const mutant of unsealed) {
	const [name, check] = mutant;

	test(`acceptance: ${name} is found by ${check}`, async () => {
		await runMutants([mutant], await shared, false);
	});
}

/** What is found elsewhere: conflicts of documents before a plan is there, and what a hostile plan holds. */
const elsewhere = /^(?:conflicts\/|documents-usable|plan-size|blocks\/block-size)/;

test('each check has a mutant', async () => {
	const sources = (await sourceFiles()).flatMap(({path, text}) =>
		path.startsWith('checks/') && !elsewhere.test(path.slice(7)) ? [text] : [],
	);
	const checks = new Set(
		sources.flatMap(text => [...text.matchAll(/\bcheck(?::| =) '([a-z][a-z0-9]*(?:-[a-z0-9]+)+)'/g)].map(found => found[1] ?? '')),
	);
	const found = new Set([...Object.values(tables), ...Object.values(sql), unsealed].flat().map(([, check]) => check));

	expect(checks.size).toBeGreaterThan(40);
	expect([...checks].filter(check => !found.has(check))).toEqual([]);
});

import {test} from 'vitest';
import {prover} from '../../source/proving/prover.js';
import {provingFiles} from '../helpers/proving-files.js';
import {apis} from './mutants/apis.js';
import {cross} from './mutants/cross.js';
import {data} from './mutants/data.js';
import {diagrams} from './mutants/diagrams.js';
import {documents, words} from './mutants/documents.js';
import {outline, unsealed} from './mutants/outline.js';
import {runMutants} from './mutants/run-mutant.js';
import {sql} from './mutants/sql.js';
import {text} from './mutants/text.js';

const shared = provingFiles().then(files => prover(files));

const tables = {outline, documents, words, text, cross, diagrams, data, apis};

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

import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {prover} from '../../source/proving/prover.js';
import {provingFiles} from '../helpers/proving-files.js';
import {checkDocs} from './checks-page/check-docs.js';
import {type Example, exampleOf} from './checks-page/examples.js';
import {extra} from './checks-page/extra.js';
import {checksPage} from './checks-page/page.js';
import {apis} from './mutants/apis.js';
import {cross} from './mutants/cross.js';
import {data} from './mutants/data.js';
import {diagrams} from './mutants/diagrams.js';
import {documents, words} from './mutants/documents.js';
import type {Mutant} from './mutants/mutant.js';
import {outline, unsealed} from './mutants/outline.js';
import {sql} from './mutants/sql.js';
import {text} from './mutants/text.js';

const sealedMutants: readonly Mutant[] = [
	...outline,
	...documents,
	...words,
	...text,
	...cross,
	...diagrams,
	...data,
	...apis,
	...Object.values(sql).flat(),
	...extra,
];

const head = readFileSync(new URL('checks-page/head.md', import.meta.url), 'utf8');

test('docs/checks.md says of every check what it finds, with an example', {timeout: 300_000}, async () => {
	const docs = checkDocs();
	const own = prover(await provingFiles());
	const examples = new Map<string, Example>();

	for (const {code} of docs) {
		const candidates = [...sealedMutants.map(each => [each, true] as const), ...unsealed.map(each => [each, false] as const)];

		for (const [mutant, isSealed] of candidates.filter(([[, check]]) => check === code).slice(0, 3)) {
			const example = examples.has(code) ? null : await exampleOf(mutant, own, isSealed);

			if (example !== null) {
				examples.set(code, example);
			}
		}
	}

	await own.end();
	// A plan of two million characters is no example.
	expect(docs.map(({code}) => code).filter(code => !examples.has(code))).toEqual(['plan-size']);
	await expect(checksPage(head, docs, examples)).toMatchFileSnapshot('../../docs/checks.md');
});

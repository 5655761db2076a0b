import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join, relative} from 'node:path';
import {createConfig, lintFromString} from '@redocly/openapi-core';
import {expect, test} from 'vitest';
import {proved} from '../helpers/proved.js';

const folder = dirname(createRequire(import.meta.url).resolve('@readme/oas-examples/package.json'));

const documents = ['2.0', '3.0', '3.1'].flatMap(version =>
	readdirSync(join(folder, version), {recursive: true, withFileTypes: true})
		.filter(entry => entry.isFile() && /\.(?:json|yaml)$/.test(entry.name))
		.map(entry => join(entry.parentPath, entry.name)),
);

const examples = {severity: 'error', allowAdditionalProperties: true} as const;
const config = createConfig({
	rules: {
		struct: 'error',
		'no-unresolved-refs': 'error',
		'path-parameters-defined': 'error',
		'path-declaration-must-exist': 'error',
		'operation-operationId-unique': 'error',
		'operation-parameters-unique': 'error',
		'no-identical-paths': 'error',
		'no-enum-type-mismatch': 'error',
		'no-invalid-media-type-examples': examples,
		'no-invalid-schema-examples': examples,
		'no-invalid-parameter-examples': examples,
	},
});

// What Redocly itself has against a document, where it stands on the disk.
const refusals = async (path: string): Promise<number> => {
	const problems = await lintFromString({source: readFileSync(path, 'utf8'), absoluteRef: path, config: await config});
	return problems.filter(({message}) => !message.startsWith('Example validation errored')).length;
};

// Ours beside Redocly's.
const own = new Set(['path-parameters-required', 'array-items', 'api-security-defined']);

const verdicts = new Set<boolean>();

for (const path of documents) {
	test(`${relative(folder, path)} is accepted or refused as Redocly does`, async () => {
		const text = readFileSync(path, 'utf8');
		const language = path.endsWith('.json') ? 'json' : 'yaml';
		const findings = await proved(`# Plan\n\n~~~~~~~~ ${language}\n${text}\n~~~~~~~~\n`);
		const refused = findings.filter(({check, severity}) => check.startsWith('api-') && severity === 'error' && !own.has(check));

		const isRefused = (await refusals(path)) > 0;
		expect(refused.length > 0, refused[0]?.message).toBe(isRefused);
		verdicts.add(isRefused);
		expect(findings.filter(({check}) => check.endsWith('-parses'))).toEqual([]);
	}, 60_000);
}

test('some are accepted and some refused', () => {
	expect(documents.length).toBeGreaterThan(60);
	expect(verdicts.size).toBe(2);
});

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {readPlan} from '../../source/documents/plan/read-plan.js';
import {isProved} from '../../source/proving/languages.js';
import {proved} from '../helpers/proved.js';

// Real documents that nobody here wrote, where they are at hand.
const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

const documents = existsSync(corpus)
	? readdirSync(corpus, {recursive: true, withFileTypes: true})
			.filter(entry => entry.isFile() && entry.name.endsWith('.md'))
			.map(entry => join(entry.parentPath, entry.name))
	: [];

test.runIf(documents.length > 0)('blocks of real documents are accepted, but for one that only looks like SQL', async () => {
	const texts = documents.map(path => readFileSync(path, 'utf8'));
	const blocks = texts.flatMap(text => readPlan(text, 'plan.md').fences.filter(({language}) => isProved(language)));
	const findings = (await Promise.all(texts.map(async text => proved(text)))).flat();

	expect(blocks.length).toBeGreaterThan(20);
	expect(findings.filter(({severity}) => severity === 'error').map(({check}) => check)).toEqual(['sql-parses']);
});

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import DOMPurify from 'dompurify';
import {loadModule, parseSync} from 'libpg-query';
import mermaid from 'mermaid';
import {expect, test} from 'vitest';
import {parseAllDocuments} from 'yaml';
import {readPlan} from '../../source/documents/plan/read-plan.js';
import {isProved} from '../../source/proving/languages.js';
import {proved, provedBlock} from '../helpers/proved.js';

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

const thrown = async (run: () => unknown): Promise<boolean> => {
	try {
		await run();
		return false;
	} catch {
		return true;
	}
};

/** Whether a language's own tool refuses a text. */
const refuses: Readonly<Record<string, (text: string) => Promise<boolean>>> = {
	json: async text => thrown(() => JSON.parse(text)),
	yaml: async text => [...parseAllDocuments(text)].some(({errors}) => errors.length > 0),
	sql: async text => thrown(async () => loadModule().then(() => parseSync(text))),
	mermaid: async text => {
		Object.assign(DOMPurify, {addHook: () => {}, sanitize: String});
		return thrown(async () => mermaid.parse(text));
	},
};

for (const [language, refuse] of Object.entries(refuses)) {
	const own = documents.flatMap(path =>
		readPlan(readFileSync(path, 'utf8'), path).fences.filter(fence => fence.language === language && fence.isClosed),
	);

	test.runIf(own.length > 0)(
		`the ${own.length} blocks of ${language} in real documents are taken or refused as its own tool does`,
		async () => {
			for (const {text} of own) {
				const findings = await provedBlock(language, text);
				const isRefused = findings.some(({check, severity}) => check === `${language}-parses` && severity === 'error');

				expect(isRefused, text).toBe(await refuse(text));
			}
		},
		60_000,
	);
}

import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const sources = readdirSync(at('../source'), {recursive: true, encoding: 'utf8'})
	.filter(path => /\.tsx?$/.test(path))
	.map(path => readFileSync(at(`../source/${path}`), 'utf8'));

const thrown = sources.flatMap(text =>
	[...text.matchAll(/(?:new PlanWizardError|super)\(\s*'([A-Z][A-Z0-9_]+)'/g)].map(([, code]) => code ?? ''),
);

const headings = [...readFileSync(at('../docs/errors.md'), 'utf8').matchAll(/^## (.+)$/gm)].map(([, title]) => title);

test('every error has its code written where it is made', () => {
	const made = sources.flatMap(text => [...text.matchAll(/new PlanWizardError\(/g)]);
	const coded = sources.flatMap(text => [...text.matchAll(/new PlanWizardError\(\s*'[A-Z]/g)]);

	expect(made.length).toBe(coded.length);
});

test('every code has a heading in docs/errors.md, and no heading is left over', () => {
	expect([...new Set(thrown)].sort()).toEqual([...headings].sort());
});

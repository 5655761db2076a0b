import type {CheckDoc} from './check-docs.js';
import type {Example} from './examples.js';

const groups: ReadonlyArray<readonly [title: string, isIn: (file: string) => boolean]> = [
	['The plan as a whole', file => !file.includes('/')],
	['Since the plan was made', file => file.startsWith('stale/')],
	['Its text', file => file.startsWith('text/') || file.startsWith('secrets/')],
	['Diagrams', file => file.startsWith('blocks/mermaid/')],
	['SQL', file => file.startsWith('blocks/sql/')],
	['APIs', file => file.startsWith('blocks/openapi/')],
	['JSON, YAML and every block', file => /^blocks\/[^/]+$/.test(file)],
	['What parts of a plan say of each other', file => file.startsWith('cross/') || file.startsWith('guidelines/')],
];

const fenced = (text: string): string => {
	const ticks = Math.max(3, ...[...text.matchAll(/`{3,}/g)].map(([found]) => found.length + 1));
	return `${'`'.repeat(ticks)}text\n${text}\n${'`'.repeat(ticks)}`;
};

const sample = (title: string, text: string): readonly string[] => (text.trim() === '' ? [] : [title, fenced(text)]);

const severityOf = ({text}: CheckDoc, example: Example | undefined): string => {
	const isAdvice = example?.finding.severity === 'advice' || (example === undefined && /advice/i.test(text));
	return isAdvice ? 'advice' : /\badvice\b|\badvises\b/i.test(text) ? 'error; advice where the text says so' : 'error';
};

const exampleText = ({path, ok, notOk, finding}: Example): readonly string[] => [
	...sample(`In \`${path.split('/').at(-1)}\`, this is fine:`, ok),
	...sample('This is not:', notOk === '' ? '(taken out)' : notOk),
	`> ${finding.message}`,
	...sample('Suggested:', finding.fix ?? ''),
];

const checkText = (doc: CheckDoc, example: Example | undefined): readonly string[] => [
	`### ${doc.code}`,
	`Severity: ${severityOf(doc, example)}.`,
	doc.text,
	...(example ? exampleText(example) : []),
];

/**
The page on the checks: the head as it is written, then every check with what its doc comment says and an example.
*/
export const checksPage = (head: string, docs: readonly CheckDoc[], examples: ReadonlyMap<string, Example>): string =>
	`${[
		head.trimEnd(),
		...groups.flatMap(([title, isIn]) => {
			const own = docs.filter(({file}) => isIn(file));
			return [`## ${title}`, ...own.flatMap(doc => checkText(doc, examples.get(doc.code)))];
		}),
	].join('\n\n')}\n`;

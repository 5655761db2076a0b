import {readdirSync, readFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const checks = fileURLToPath(new URL('../../../source/checks/', import.meta.url));

/**
What the doc comment of a check says of it. `file` is relative to `source/checks`.
*/
export type CheckDoc = {readonly code: string; readonly file: string; readonly text: string};

const comment = /\/\*\*\n((?:(?!\*\/)[\s\S])*?)\n\*\/\nexport const/g;
const code = /\bcheck(?::| =) '([a-z0-9]+(?:-[a-z0-9]+)*)'|[?:n] '(api-[a-z]+(?:-[a-z]+)*)'/g;

const proseOf = (text: string): string => text.split(/\n\n?@(?:param|returns|throws|see)\b/)[0]?.trim() ?? '';

const docsOf = (file: string): readonly CheckDoc[] => {
	const text = readFileSync(join(checks, file), 'utf8');
	const comments = [...text.matchAll(comment)].map(found => ({at: found.index, text: proseOf(found[1] ?? '')}));
	const found = comments.filter(each => each.text.startsWith('Finds') || each.text.includes('`api-'));
	const codes = new Map([...text.matchAll(code)].map(each => [each[1] ?? each[2] ?? '', each.index]));
	return [...codes].map(([name, at]) => ({
		code: name,
		file,
		text: (found.find(each => each.text.includes(`\`${name}\``)) ?? found.find(each => each.at < at) ?? found[0])?.text ?? '',
	}));
};

/**
Every code that a check of a plan gives to its findings, with what its doc comment says: file by file, each code once. The STOPs that documents lead to are no part of it.
*/
export const checkDocs = (): readonly CheckDoc[] => {
	const files = readdirSync(checks, {recursive: true, withFileTypes: true})
		.filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
		.map(entry => join(entry.parentPath, entry.name).slice(checks.length).replaceAll(sep, '/'))
		.toSorted();
	const seen = new Set<string>();
	const own = files.filter(file => !file.startsWith('conflicts/') && file !== 'documents-usable.ts');
	return own.flatMap(docsOf).filter(({code: name, text}) => {
		const isFirst = text !== '' && !seen.has(name);
		seen.add(text === '' ? '' : name);
		return isFirst;
	});
};

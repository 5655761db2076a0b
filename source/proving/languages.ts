import {sqlLanguages} from '../checks/blocks/sql/dialect.js';

/**
What a block is parsed as: `structured` may hold an API.
*/
export type BlockKind = 'plain' | 'structured' | 'diagram' | 'sql';

const kinds: Readonly<Record<string, BlockKind>> = {
	json: 'structured',
	jsonc: 'plain',
	jsonl: 'plain',
	ndjson: 'plain',
	yaml: 'structured',
	yml: 'structured',
	openapi: 'structured',
	swagger: 'structured',
	asyncapi: 'structured',
	mermaid: 'diagram',
	mmd: 'diagram',
	...Object.fromEntries(sqlLanguages.map(language => [language, 'sql' as const])),
};

/**
What a block of this language is parsed as, `null` where nothing is checked in it.
*/
export const blockKind = (language: string): BlockKind | null => (Object.hasOwn(kinds, language) ? (kinds[language] ?? null) : null);

/**
Whether anything is checked in a block of this language.
*/
export const isProved = (language: string): boolean => blockKind(language) !== null;

import {ownPatterns} from './own-patterns.js';

/**
A stretch of a text that looks like a secret; the offsets count UTF-16 units.
*/
export type Stretch = {readonly kind: string; readonly start: number; readonly end: number};

const load = async () => {
	const [{lintSource}, {rules}] = await Promise.all([import('@secretlint/core'), import('@secretlint/secretlint-rule-preset-recommend')]);

	// A comment in the text could turn the rules off otherwise.
	const always = rules.filter(({meta}) => !meta.id.includes('filter-comments'));
	const config = {rules: always.map(rule => ({id: rule.meta.id, rule, options: {}}))};
	return async (content: string) =>
		lintSource({
			source: {content, filePath: 'plan.md', ext: '.md', contentType: 'text'},
			options: {config, noPhysicFilePath: true},
		});
};

let loaded: ReturnType<typeof load> | undefined;

/**
The stretches that a pattern finds: its first group where it has one, else the whole.
*/
export const matching = (text: string, kind: string, pattern: RegExp): readonly Stretch[] =>
	Array.from(text.matchAll(pattern), found => {
		const start = found.index + (found[1] === undefined ? 0 : found[0].lastIndexOf(found[1]));
		return {kind, start, end: start + (found[1] ?? found[0]).length};
	});

/**
Everything in a text that looks like a secret: keys and tokens of known services, private keys, connection strings with a password, passwords that are set; in the order of their beginnings, and several of one stretch. Comments that would silence such a search are ignored.
*/
export const stretchesIn = async (text: string): Promise<readonly Stretch[]> => {
	loaded ??= load();
	const lint = await loaded;
	const {messages} = await lint(text);
	const known = messages.map(({ruleId, range: [start, end]}) => ({
		kind: `a secret (${ruleId.replace(/^.*secretlint-rule-/, '')})`,
		start,
		end,
	}));
	const own = ownPatterns.flatMap(([kind, pattern]) => matching(text, kind, pattern));
	return [...known, ...own].toSorted((a, b) => a.start - b.start);
};

import {ownPatterns} from './own-patterns.js';

/**
A stretch of a text that gives something away; the offsets count UTF-16 units. `isPlaceholder` where it is most likely an example: a host on this machine, a password called «password».
*/
export type Secret = {readonly kind: string; readonly start: number; readonly end: number; readonly isPlaceholder: boolean};

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

const placeholder =
	/^(?:.{0,20}(?:password|passwort|secret|changeme|change-me|example|dummy|placeholder|your|test|xxx|\*\*\*|123456).{0,20}|(.)\1+)$/i;
const here = /@(?:localhost|127\.0\.0\.1|\[::1\]|[a-z][\w-]*|(?:[\w-]+\.)*example\.(?:com|org|net)|host|server)(?=[:/?#]|$)/i;

const isPlaceholder = (text: string): boolean => {
	const password = /:\/\/[^:@/\s]*:([^@\s]*)@/.exec(text);
	return password ? here.test(text) || placeholder.test(password[1] ?? '') || /[<${]/.test(password[1] ?? '') : placeholder.test(text);
};

/**
Everything in a text that looks like a secret: keys and tokens of known services, private keys, connection strings with a password, passwords that are set. Comments that would silence such a search are ignored. Two findings of one stretch count once.
*/
export const secretsIn = async (text: string): Promise<readonly Secret[]> => {
	loaded ??= load();
	const lint = await loaded;
	const {messages} = await lint(text);
	const known = messages.map(({ruleId, range: [start, end]}) => ({
		kind: `a secret (${ruleId.replace(/^.*secretlint-rule-/, '')})`,
		start,
		end,
	}));
	const own = ownPatterns.flatMap(([kind, pattern]) =>
		Array.from(text.matchAll(pattern), found => {
			const start = found.index + (found[1] === undefined ? 0 : found[0].lastIndexOf(found[1]));
			return {kind, start, end: start + (found[1] ?? found[0]).length};
		}),
	);
	const all = [...known, ...own].toSorted((a, b) => a.start - b.start);
	return all
		.filter(({start}, index) => !all.slice(0, index).some(before => before.end > start))
		.map(secret => ({...secret, isPlaceholder: isPlaceholder(text.slice(secret.start, secret.end))}));
};

/**
A secret as it may be shown: its first characters at most.
*/
export const maskedSecret = (text: string): string => (text.length < 12 ? '***' : `${text.slice(0, 4).replace(/\s/g, ' ')}***`);

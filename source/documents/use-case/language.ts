import type {Placed} from './placing.js';

const scripts: readonly (readonly [script: RegExp, language: string])[] = [
	[/\p{Script=Hangul}/gu, 'ko'],
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
	[/\p{Script=Han}/gu, 'zh'],
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
The language of a document as a BCP 47 tag: by its script, else the one that most headings and labels are known from; `und` where none is.
*/
export const languageOf = (text: string, placed: readonly Placed[]): string => {
	const sample = text.slice(0, 20_000);
	const letters = count(sample, /\p{L}/gu);
	const scripted = scripts.find(([script]) => count(sample, script) * 10 > letters * 2);

	if (scripted !== undefined) {
		return scripted[1];
	}

	const hits = new Map<string, number>();

	for (const {language} of placed) {
		if (language !== null) {
			hits.set(language, (hits.get(language) ?? 0) + 1);
		}
	}

	return [...hits].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'und';
};

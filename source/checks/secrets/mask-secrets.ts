import {lineAt} from '../blocks/code-block.js';
import {matching, type Stretch, stretchesIn} from './stretches-in.js';

/**
A text without its secrets. `masked` says what was taken out, in order: its kind and its line.
*/
export type MaskedText = {readonly text: string; readonly masked: readonly {readonly what: string; readonly line: number}[]};

/** `POSTGRES_PASSWORD: h7Gd92kQ`, without quotes: too often a mere word to be a finding, and still not to be sent. */
const variable =
	/\b[A-Z][A-Z0-9_]{0,60}(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|ACCESS_KEY|PRIVATE_KEY)[A-Z0-9_]{0,60}[ \t]{0,9}[:=][ \t]{0,9}((?=\S{0,200}\d)(?=\S{0,200}[A-Za-z])[^\s"'`<>${}()|,;‹›]{8,500})(?=\s|$)/g;

/** Where a connection string says its password. */
const inAddress = /:\/\/[^:@/\s]*:([^@\s‹›]+)@|\b(?:password|pwd)=([^;"'\s‹›]+)/gi;

/** Characters of a key: a rule may name the place of its beginning only. */
const ofKey = /[0-9A-Za-z+/=_-]/;

/**
Takes out of a text what looks like a secret, examples too, and says what stood there. Of a connection string only the password goes, since host and database are facts. Lines stay where they are, and a masked text stays as it is.
*/
export const maskSecrets = async (text: string): Promise<MaskedText> => {
	const all = [...(await stretchesIn(text)), ...matching(text, 'a password', variable)];
	const hidden = merged(all.flatMap(stretch => hiddenOf(text, stretch)).toSorted((a, b) => a.start - b.start));
	const parts: string[] = [];
	let at = 0;

	for (const {kind, start, end} of hidden) {
		const breaks = text.slice(start, end).match(/\r\n?|\n/g) ?? [];
		parts.push(text.slice(at, start), `‹masked: ${nameOf(kind)}›`, ...breaks);
		at = end;
	}

	return {
		text: [...parts, text.slice(at)].join(''),
		masked: hidden.map(({kind, start}) => ({what: nameOf(kind), line: lineAt(text, start)})),
	};
};

const nameOf = (kind: string): string => kind.replace(/^an? /, '');

const isAddress = /connection-string|basicauth/;

const hiddenOf = (text: string, {kind, start, end}: Stretch): readonly Stretch[] => {
	const stretch = text.slice(start, end);

	if (stretch.includes('‹masked: ')) {
		return [];
	}

	if (isAddress.test(kind)) {
		const passwords = Array.from(stretch.matchAll(inAddress), found => {
			const password = found[1] ?? found[2] ?? '';
			const from = start + found.index + found[0].lastIndexOf(password);
			return {kind: 'a password', start: from, end: from + password.length};
		});
		return passwords.length > 0 ? passwords : [{kind, start, end}];
	}

	let last = end;

	while (ofKey.test(text[last] ?? '')) {
		last++;
	}

	return [{kind, start, end: last}];
};

const merged = (stretches: readonly Stretch[]): readonly Stretch[] => {
	const apart: Stretch[] = [];

	for (const stretch of stretches) {
		const before = apart.at(-1);

		if (before && stretch.start < before.end) {
			apart[apart.length - 1] = {...before, end: Math.max(before.end, stretch.end)};
		} else {
			apart.push(stretch);
		}
	}

	return apart;
};

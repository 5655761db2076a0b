import {typeFamily} from '../domain-model/type-family.js';
import type {Column, Place} from '../facts.js';
import {inParentheses} from './statements.js';

const name = '(?:"[^"]+"|`[^`]+`|\\[[^\\]]+\\]|[\\p{L}_][\\p{L}\\p{N}_$]*)';

/**
The pattern of a name, quoted or not, with the schema that it may stand in.
*/
export const named = `(?:${name}\\s*\\.\\s*)?(${name})`;

/**
A name as it is compared: without quotes, and in lower case where it had none.
*/
export const plainName = (written: string): string => (/^["`[]/.test(written) ? written.slice(1, -1) : written.toLowerCase());

const column = new RegExp(`^(${name})\\s+([\\s\\S]+)$`, 'u');
const constraint =
	/^(?:constraint\b|primary\s+key\b|foreign\s+key\b|unique\s*(?:\(|key\b|index\b|nulls\b)|check\s*\(|exclude\s|like\s|(?:fulltext|spatial)\s)/i;
const mysqlIndex = /^(?:index|key)\s+(\S+)\s*\(|^(?:index|key)\s*\(/i;
const typeEnd =
	/\s+(?:not\s+null|null|default|primary\s+key|unique|references|check|constraint|generated|collate|auto_increment|autoincrement|identity|comment|on\s+(?:update|delete)|as)\b/i;

/**
The strings of a list: `'open', 'paid'`.
*/
export const stringsIn = (list: string): readonly string[] =>
	[...list.matchAll(/'((?:[^']|'')*)'/g)].map(([, text = '']) => text.replaceAll("''", "'"));

const listed = new RegExp(`(${name})\\s*(?:::\\s*\\w+\\s*)?\\s+in\\s*\\(|(${name})\\s*=\\s*any\\s*\\(`, 'iu');

/**
The values that a check allows for one column: `CHECK (status IN ('open', 'paid'))`; `null` where it says something else.
*/
export const checkedValues = (text: string): {readonly column: string; readonly values: readonly string[]} | null => {
	const inside = inParentheses(text)?.text ?? '';
	const found = listed.exec(inside);
	const written = found?.[1] ?? found?.[2];
	const values = stringsIn(inside);
	const isAll =
		found !== null && /^[\s(]*$/.test(inside.slice(0, found.index)) && !/\b(?:and|or)\b/i.test(inside.replace(/'(?:[^']|'')*'/g, ''));
	return written === undefined || !isAll || values.length === 0 ? null : {column: plainName(written), values};
};

/**
Whether a part of a table's definition is a constraint, and no column.
*/
export const isConstraint = (part: string): boolean => {
	const index = mysqlIndex.exec(part);
	return constraint.test(part) || (index !== null && typeFamily(index[1] ?? '') === null);
};

/**
The column that a part of a table's definition makes; `null` where it makes none. `enumerations` are the types that list their values, by name.
*/
export const readColumn = (part: string, place: Place, enumerations: ReadonlyMap<string, readonly string[]>): Column | null => {
	const [, written = '', rest = ''] = column.exec(part) ?? [];

	if (written === '' || isConstraint(part)) {
		return null;
	}

	const end = typeEnd.exec(` ${rest}`)?.index ?? rest.length + 1;
	const type = rest.slice(0, Math.max(0, end - 1)).trim();
	const after = rest.slice(Math.max(0, end - 1));
	const own = /^enum\s*\(/i.test(type) ? stringsIn(type) : [];
	const typed = plainName(type.replace(new RegExp(`^${name}\\s*\\.\\s*`, 'u'), ''));
	const check = /(?:constraint\s+(\S+)\s+)?check\s*(\([\s\S]*)$/i.exec(after);
	const checked = check === null ? null : checkedValues(check[2] ?? '');
	const isNeeded = /\bnot\s+null\b|\bprimary\s+key\b/i.test(after) || /^(?:big|small)?serial\b/i.test(type);
	return {
		id: place.path,
		text: part.replace(/\s+/g, ' '),
		place,
		name: plainName(written),
		type,
		nullable: !isNeeded,
		values: own.length > 0 ? own : (enumerations.get(typed) ?? checked?.values ?? []),
		enumeration: enumerations.has(typed) ? typed : null,
		check: checked === null ? null : check?.[1] === undefined ? null : plainName(check[1]),
	};
};

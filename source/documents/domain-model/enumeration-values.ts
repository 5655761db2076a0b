import {plainText} from '../plain-text.js';

const word = /^[\p{L}_][\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,2}$/u;

const listOf = (text: string): readonly string[] => {
	const parts = plainText(text)
		.replace(/[.;]$/, '')
		.split(/\s*[,|;]\s*(?:or\s+|and\s+)?|\s+\/\s+|\s+(?:or|and)\s+/)
		.map(part => part.replace(/^["'“«]|["'”»]$/g, '').trim())
		.filter(part => part !== '');
	return parts.length > 1 && parts.every(part => word.test(part)) ? parts : [];
};

const spansOf = (text: string): readonly string[] =>
	[...text.matchAll(/`([^`\n]{1,60})`|"([^"\n]{1,60})"|“([^“”\n]{1,60})”|«([^«»\n]{1,60})»/g)].flatMap(found => {
		const value = (found[1] ?? found[2] ?? found[3] ?? found[4] ?? '').trim().replace(/^['"]|['"]$/g, '');
		return word.test(value) ? [value] : [];
	});

/**
The values of an enumeration that a cell of its own lists: `draft`, `open` | «paid». A range, a reference or a sentence gives none.
*/
export const valuesOfCell = (cell: string): readonly string[] => {
	const spans = spansOf(cell);
	const rest = cell.replace(/`[^`]*`|"[^"]*"|“[^“”]*”|«[^«»]*»/g, '').replace(/\b(?:or|and|one of|either)\b|[,|/;:.\s]/gi, '');
	return spans.length > 0 && rest === '' ? spans : listOf(cell);
};

/**
The values that a running text declares: «enum (draft, open, paid)», «one of: `draft`, `open`», «values: a | b». Text that declares none gives none.
*/
export const declaredValues = (text: string): readonly string[] => {
	const enumeration =
		/\benum(?:eration)?\b\s*(?:of\s+)?[:(<{[]\s*([^()<>{}[\]]{3,400})/i.exec(text)?.[1] ??
		/\b(?:one of|either|(?:allowed |possible |valid )?values(?: are)?)\b\s*[:(]?\s*([^().;:]{3,400})/i.exec(text)?.[1];
	const pipes =
		/\(([^()|]{1,40}(?:\|[^()|]{1,40}){1,20})\)/.exec(text)?.[1] ??
		/((?:["'][\w -]{1,40}["']\s?\|\s?){1,30}["'][\w -]{1,40}["'])/.exec(text)?.[1];
	const found = enumeration ?? pipes;

	if (found === undefined || (enumeration === undefined && /\bnull\b|\bundefined\b/.test(found))) {
		return [];
	}

	const values = valuesOfCell(found);
	return values.length > 0 ? values : spansOf(found).length > 1 ? spansOf(found) : [];
};

import {plainText} from '../plain-text.js';
import {attributeOf, lengthOf, statedNullability} from './attribute-of.js';
import {declaredValues, valuesOfCell} from './enumeration-values.js';
import {isEnumerationName} from './headings.js';
import type {Piece} from './pieces.js';
import {lineAt} from './pieces.js';
import type {Context} from './read-tables.js';
import {relationSentences} from './relation-sentence.js';
import {typeFamily} from './type-family.js';

export type Item = {
	readonly text: string;
	readonly line: number;
	readonly endLine: number;
	readonly carrier: number;
	/** Whether a label says that these are attributes, or values. */
	readonly label: 'attributes' | 'values' | 'none';
};

const labelled =
	/^(\*\*|__|`|\*\*`)?([\p{L}_][\p{L}\p{N}_ -]{0,50}?\??)(:?)(?:`\*\*|\*\*|__|`)?\s*(?:\(([^()]{0,200}(?:\([^()]{0,60}\)[^()]{0,100})?)\))?\s*(?:(:|\s[–—-]\s)\s*(.*))?$/u;

/**
The relations that a text states, as pieces.
*/
export const relationPieces = (item: Pick<Item, 'text' | 'line' | 'endLine' | 'carrier'>, context: Context): readonly Piece[] =>
	relationSentences(item.text, context.entity).map(({from, to, verb, cardinality}) => ({
		kind: 'relation',
		carrier: item.carrier,
		entity: from,
		status: context.status,
		isDeclaring: false,
		relation: {id: '', text: item.text, place: lineAt(context.path, item.line, item.endLine), to, cardinality, name: verb},
	}));

const isIdentifier = (name: string): boolean => /^[\p{Ll}_][\p{L}\p{N}_]*\??$/u.test(name);

const firstPart = (text: string): string =>
	/^(?:[^,;–—.()[\]|-]|\([^()]{0,200}\)|\[[^[\]]{0,200}\]|-(?!\s)|\|\s?null\b)*/.exec(plainText(text).slice(0, 300))?.[0].trim() ?? '';

const typeIn = (...texts: readonly string[]): string | null =>
	texts.map(firstPart).find(part => typeFamily(part) !== null || /^enum\b/i.test(part)) ?? null;

/**
The attribute that a list item describes: «`status`: enum (draft, open)», «dueDate — date, optional», «**id** (UUID, primary key)». `null` where the item is something else.
*/
export const attributePiece = (item: Item, context: Context): Piece | null => {
	const found = labelled.exec(item.text);
	const [, mark = '', label = '', , parenthesis = '', , rest = ''] = found ?? [];
	const name = label.trim();
	const type = typeIn(rest, parenthesis);
	const listed = type === null && isEnumerationName(name) ? valuesOfCell(rest) : [];
	const values = [declaredValues(`${parenthesis} ${rest}`), declaredValues(`(${parenthesis})`), listed].find(each => each.length > 1) ?? [];
	const isMarked = mark !== '' && isIdentifier(name);
	const isStatus = isEnumerationName(name) && values.length > 1;

	const own = isIdentifier(name)
		? (/^[\p{Lu}][\p{L}\p{N}_]*(?:\[\])?\??$|^(?:List|Set)<\p{Lu}\w*>$/u.exec(firstPart(rest))?.[0] ?? null)
		: null;
	const isTentative = type === null && !isStatus && !isMarked && item.label !== 'attributes';

	if (found === null || context.entity === null || (isTentative && own === null)) {
		return null;
	}

	if (name.split(' ').length > 3 || /^(?:an?|the|each|every|must|may|has|have|is|see)\b/i.test(name)) {
		return null;
	}

	const prose = `${parenthesis}, ${rest}`;
	const attribute = attributeOf({
		name,
		type:
			type ?? own ?? (item.label === 'attributes' && /^[\p{L}_][\p{L}\p{N}_<>[\]]*\??$/u.test(firstPart(rest)) ? firstPart(rest) : null),
		nullable: statedNullability(prose),
		length: lengthOf(prose),
		values,
		text: item.text,
		place: lineAt(context.path, item.line, item.endLine),
	});
	return {kind: 'attribute', carrier: item.carrier, entity: context.entity, status: context.status, isTentative, attribute};
};

/**
The value of an enumeration that a list item names: «`draft`: not sent yet», «PAID — …», «open».
*/
export const valueOfItem = (text: string): string | null => {
	const found = /^(?:\*\*|`|"|«)*([\p{L}_][\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,2}?)(?:\*\*|`|"|»)*(?:\s*(?::|\s[–—-]\s|\(|→).*)?$/u.exec(
		text,
	);
	return found?.[1] ?? null;
};

/**
The term that an item of a glossary defines: «**Due date**: the last day to pay (also: payment date)».
*/
export const termPiece = (item: Item, context: Context): Piece | null => {
	const found =
		/^(?:\*\*|__|`)([^*_`]{2,60})(?:\*\*|__|`)\s*:?\s*(?:[–—-]\s)?(.*)$/.exec(item.text) ??
		/^([\p{L}][\p{L}\p{N} /'’-]{1,50}?)\s*(?::|\s[–—-])\s+(.+)$/u.exec(item.text);
	const name = plainText(found?.[1] ?? '').replace(/\s*:$/, '');

	if (found === null || name === '') {
		return null;
	}

	const term = {
		id: '',
		text: item.text,
		place: lineAt(context.path, item.line, item.endLine),
		term: name,
		synonyms: synonymsIn(found[2] ?? ''),
	};
	return {kind: 'term', carrier: item.carrier, term};
};

const wordFor =
	/(?:\b\p{L}+['’]s (?:word|term)|\b(?:another|older?|former|colloquial) (?:word|term|name)) for (?:an?|the) ([\p{L}\p{N} -]{2,40}?)(?=[.;,)]|\s*$)/iu;

/**
The synonyms that a definition names: «(also called X, Y)», «Synonyms: X», «aka X», «the clerk's word for an X».
*/
export const synonymsIn = (text: string): readonly string[] => {
	const found =
		/(?:\balso (?:called|known as|named)|\b(?:synonyms?|aliases|a\.?k\.?a\.?)|\(also(?: called| known as| named)?)\s*:?\s*([^().;]{2,200})/i.exec(
			plainText(text),
		);
	return (found?.[1] ?? wordFor.exec(plainText(text))?.[1] ?? '')
		.split(/\s*[,/]\s*|\s+or\s+|\s+and\s+/)
		.map(synonym => synonym.replace(/^["“«']|["”»']$/g, '').trim())
		.filter(synonym => /^\p{L}[\p{L}\p{N} -]{1,40}$/u.test(synonym));
};

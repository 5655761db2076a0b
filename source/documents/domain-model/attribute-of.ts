import type {Attribute, Place} from '../facts.js';
import {plainText} from '../plain-text.js';
import {declaredValues} from './enumeration-values.js';

const yes = /^(?:yes|y|true|x|✓|✔|✅|☑|required|mandatory|always|not null|1)\b|^[✓✔✅☑]/i;
const no = /^(?:no|n|false|✗|✘|❌|optional|never|null|nullable|0)\b|^[✗✘❌-]$|^—$|^–$|^$/i;

/**
What a cell that answers «required?» (or, with `isNullable`, «nullable?») says; `null` where it says neither yes nor no («for cards only»).
*/
export const nullabilityOf = (cell: string, isNullable: boolean): boolean | null => {
	const answer = plainText(cell);

	if (/^optional$|^nullable$/i.test(answer)) {
		return true;
	}

	if (/^required$|^mandatory$|^not null$/i.test(answer)) {
		return false;
	}

	const isYes = yes.test(answer) && !/\s(?:if|when|unless|for|only|once)\s/i.test(answer);
	const isNo = no.test(answer) && !/\s(?:if|when|unless|for|only|once)\s/i.test(answer);
	return isYes ? isNullable : isNo ? !isNullable : null;
};

/**
What a text about an attribute says of its nullability in so many words; `null` where it says nothing.
*/
export const statedNullability = (text: string): boolean | null => {
	if (/\bnot null(?:able)?\b|\bprimary key\b|\bpk\b|(?:^|[(,;|])\s*(?:required|mandatory)\s*(?:$|[),;.|])/i.test(text)) {
		return false;
	}

	return /(?:^|[(,;|])\s*(?:optional|nullable|may be (?:empty|null))\s*(?:$|[),;.|])|\?\s*$|\|\s*null\b/i.test(text) ? true : null;
};

/**
The length that a type or a text gives: `varchar(200)`, «max. 200 characters»; `null` where it gives none.
*/
export const lengthOf = (text: string): number | null => {
	const found =
		/\b(?:n?var)?char(?:acter)?(?: varying)?\s*\((\d{1,7})\)/i.exec(text) ??
		/\b(?:string|text)\s*\((?:max\.?\s*)?(\d{1,7})\)/i.exec(text) ??
		/\b(?:at most|max(?:imum|\.)?(?: length)?(?: of)?:?|up to|no more than)\s*(\d{1,7})\s*(?:char(?:acter)?s?|letters)\b/i.exec(text);
	return found ? Number(found[1]) : null;
};

export type AttributeParts = {
	readonly name: string;
	readonly type: string | null;
	readonly nullable: boolean | null;
	readonly length: number | null;
	readonly values: readonly string[];
	readonly text: string;
	readonly place: Place;
};

/**
The attribute that a carrier describes, without an id yet. A `?` behind the name or the type makes it optional.
*/
export const attributeOf = ({name, type, nullable, length, values, text, place}: AttributeParts): Attribute => {
	const isOptional = /\?$/.test(name) || (type !== null && (/\?$/.test(type) || /\|\s*null\b/.test(type)));
	const plain =
		type === null
			? null
			: type
					.replace(/\?$/, '')
					.replace(/\s*\|\s*null\b/, '')
					.trim();
	return {
		id: '',
		name: name.replace(/\?$/, ''),
		type: plain === '' || plain === null ? null : plain,
		nullable: nullable ?? (isOptional ? true : null),
		length: length ?? (plain === null ? null : lengthOf(plain)),
		values: values.length > 0 || plain === null ? values : declaredValues(plain),
		text,
		place,
	};
};

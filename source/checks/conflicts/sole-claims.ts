import type {Fact} from '../../documents/facts.js';
import type {EntityMention, Known} from './model-index.js';
import {statedValues} from './stated-value.js';
import {being, negation, statusOf, towards} from './value-words.js';

/** What a claim is made of, before its fact is known. */
type Claimed = {readonly known: Known; readonly attribute: string; readonly value: string};

const stated = new RegExp(`\\b(?:its|the|with|to)\\s+(status|state)(?:${towards}|${being}|\\s+)`, 'iu');

const claimed = (text: string, found: RegExpExecArray, known: Known): readonly Claimed[] => {
	const isNegated = negation.test(text.slice(Math.max(0, found.index - 30), found.index + found[0].length));
	const values = isNegated ? [] : statedValues(text.slice(found.index + found[0].length), 'marked');
	return values.map(({value}) => ({known, attribute: found[1] ?? 'status', value}));
};

/**
«its status is `open`» in a text that names one entity only; or, where it names none, in a criterion whose story names one entity that has a status: «Revoking sets the status to `revoked`» under «I want to revoke an invitation».

@param around - The entities that the criterion's story names.
*/
export const soleClaims = ({text}: Fact, mentions: readonly EntityMention[], around: readonly EntityMention[]): readonly Claimed[] => {
	const found = stated.exec(text);
	const [first] = mentions;

	if (found === null) {
		return [];
	}

	if (first === undefined) {
		const [only, ...others] = [...new Set(around.map(({known}) => known))].filter(known => statusOf(known) !== null);
		return only === undefined || others.length > 0 ? [] : claimed(text, found, only);
	}

	const isSole = mentions.every(({known}) => known === first.known) && first.start <= found.index && statusOf(first.known) !== null;
	return isSole ? claimed(text, found, first.known) : [];
};

import {plainText} from '../plain-text.js';
import {mentions} from '../technologies/mentions.js';
import {isRejected} from '../technologies/rejected.js';

export type Choice = {
	readonly choice: string;
	readonly version: string | null;
	/** The category of a known technology; `null` for a choice in the document's own words. */
	readonly category: string | null;
};

const version = /^(?:v|version )?(?:>=|≥|\^|~)?\s?v?(\d{1,4}(?:\.(?:\d{1,5}|x)){0,3})\b/i;

/**
The version that a cell of its own gives: «16», «v20 LTS», «^5.2», «3.x»; `null` where it gives none.
*/
export const versionOf = (cell: string): string | null => version.exec(plainText(cell))?.[1] ?? null;

const clauseOf = (value: string): string =>
	/^(?:[^.;,()–—]|[.,](?=\S)|–(?=\d))*/
		.exec(
			value.replace(/\s+(?:because|since|so that|instead of|rather than|chosen over|preferred over|for its|due to|which|that)\s.*$/i, ''),
		)?.[0]
		.trim() ?? '';

/**
What a text chooses: the known technologies that it names and does not only reject or compare; where it names none, its first clause in its own words.

@param takesWords - Whether a choice in the document's own words counts too.
*/
export const choicesOf = (text: string, takesWords: boolean): readonly Choice[] => {
	const value = text.replace(/~~[^~]*~~/g, '');
	// A package in the scope of a framework (`@fastify/jwt`) is not the framework.
	const named = mentions(value, true).filter(({start}) => value[start - 1] !== '@');
	const known = named.filter(mention => !isRejected(value, mention));
	const unique = known.filter((mention, index) => known.findIndex(({technology}) => technology === mention.technology) === index);

	// «Modular monolith» says more than the style's bare name.
	const isStyle =
		unique.length > 0 && unique.every(({technology}) => technology.category === 'style' || technology.category === 'protocol');

	if (unique.length > 0 && !(isStyle && takesWords)) {
		return unique.map(({technology, version: found}) => ({choice: technology.name, version: found, category: technology.category}));
	}

	const clause = plainText(clauseOf(value));
	const words = clause.split(' ').length;

	if (
		!takesWords ||
		(named.length > 0 && !isStyle) ||
		clause === '' ||
		words > 14 ||
		/^(?:no|none|n\/a|tbd|tbc|todo|open|undecided|[-–—?]+)\b|^[-–—?]+$/i.test(clause)
	) {
		return [];
	}

	const numbered = /^(.*?\p{L}.*?)\s+v?(\d{1,4}(?:\.(?:\d{1,5}|x)){0,3})\+?$/u.exec(clause);
	return [
		{choice: numbered?.[1] ?? clause, version: numbered?.[2] ?? null, category: isStyle ? (unique[0]?.technology.category ?? null) : null},
	];
};

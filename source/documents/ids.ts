const seeds = [0x811c9dc5, 0x01000193] as const;

const hash = (text: string, seed: number): number => {
	let value = seed;

	for (let index = 0; index < text.length; index++) {
		value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
	}

	value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
	value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
	return (value ^ (value >>> 16)) >>> 0;
};

const digitsOf = (folded: string): string => seeds.map(seed => hash(folded, seed).toString(16).padStart(8, '0')).join('');

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/**
A text as it is compared: case, white space and Markdown's marks folded, so that a change of layout changes no id. Links keep their words.
*/
export const foldText = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/<br\s{0,9}\/?>/g, ' ')
		.replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
		.replace(/\\([!-/:-@[-`{-~])/g, '$1')
		.replace(/[*`~]+/g, '')
		.replace(/_+/g, (run, at: number, whole: string) => (isWord(whole[at - 1]) && isWord(whole[at + run.length]) ? run : ''))
		.replace(/\s+/g, ' ')
		.trim();

/**
The id of a fact that its document gives none: the prefix of its part and hex digits of the folded text. It depends on nothing else, so an inserted line renames nothing.

@param digits - How many hex digits, 4 to 16.

@example
```
factId('AC', 'The invoice is **paid**.') === factId('AC', 'the invoice is paid.');
```
*/
export const factId = (prefix: string, text: string, digits = 4): string => `${prefix}-${digitsOf(foldText(text)).slice(0, digits)}`;

export type Named = {readonly id: string; readonly text: string};

const isMade = ({id, text}: Named): boolean => id === factId(id.slice(0, Math.max(id.lastIndexOf('-'), 0)), text);

const lengthened = ({id, text}: Named, group: ReadonlySet<string>): string => {
	for (let digits = 6; digits <= 16; digits += 2) {
		const own = digitsOf(text).slice(0, digits);

		if ([...group].every(other => other === text || digitsOf(other).slice(0, digits) !== own)) {
			return `${id.slice(0, id.lastIndexOf('-'))}-${own}`;
		}
	}

	return id;
};

/**
The ids of one document's facts, made distinct, in the same order: made ids of different texts get more digits; equal texts, and an id that the document itself gives twice, get `-2`, `-3` ….
*/
export const uniqueIds = (facts: readonly Named[]): readonly string[] => {
	const texts = new Map<string, Set<string>>();

	for (const fact of facts) {
		const folded = foldText(fact.text);
		const group = texts.get(fact.id) ?? new Set<string>();
		texts.set(fact.id, group.add(folded));
	}

	const taken = new Set<string>();
	const counts = new Map<string, number>();

	return facts.map(fact => {
		const group = texts.get(fact.id) ?? new Set<string>();
		const id = group.size > 1 && isMade(fact) ? lengthened({id: fact.id, text: foldText(fact.text)}, group) : fact.id;
		let unique = id;
		let count = counts.get(id) ?? 1;

		while (taken.has(unique)) {
			count++;
			unique = `${id}-${count}`;
		}

		counts.set(id, count);
		taken.add(unique);
		return unique;
	});
};

export {ownId} from './own-id.js';

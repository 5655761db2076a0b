import pluralize from 'pluralize';

const unchanged = new Set(
	'alias analysis basis bonus bus campus canvas corpus criteria data gas lens media metadata news process series status virus address access'.split(
		' ',
	),
);
const irregular: Readonly<Record<string, string>> = {
	caches: 'cache',
	cookies: 'cookie',
	movies: 'movie',
	axes: 'axis',
	statuses: 'status',
	bases: 'basis',
	menus: 'menu',
	canvases: 'canvas',
	lenses: 'lens',
	leaves: 'leave',
};

const known = new Map<string, string>();

const remembered = (word: string): string => {
	const found = known.get(word) ?? pluralize.singular(word);

	// The library tries a hundred expressions a word; the bound keeps a hostile document from filling the memory.
	if (known.size < 20_000) {
		known.set(word, found);
	}

	return found;
};

/**
The singular of one lower-case English word; a word that is none stays as it is.
*/
export const singular = (word: string): string => {
	if (word.length < 4 || unchanged.has(word) || !/^[a-z]+$/.test(word)) {
		return word;
	}

	return irregular[word] ?? remembered(word);
};

/**
The words of a name, in lower case: `OrderItem`, `order_item`, `order-item` and «order item» are all `order`, `item`.
*/
export const wordsOf = (name: string): readonly string[] =>
	/^[a-z]+$/.test(name)
		? [name]
		: name
				.replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
				.toLowerCase()
				.split(/[^\p{L}\p{N}]+/u)
				.filter(word => word !== '');

/**
A name as entities and attributes are compared: case, separators and plural folded.

@example
```
nameKey('OrderItems') === nameKey('order_item');
```
*/
export const nameKey = (name: string): string => {
	const words = wordsOf(name);
	return [...words.slice(0, -1), ...words.slice(-1).map(singular)].join(' ');
};

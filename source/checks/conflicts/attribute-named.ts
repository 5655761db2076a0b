import {nameKey, wordsOf} from '../../documents/domain-model/name-key.js';
import type {Attribute} from '../../documents/facts.js';
import {isMisspelling} from './misspelling.js';
import type {Known, ModelIndex} from './model-index.js';

const state = new Set(['status', 'state']);

/**
The attribute of an entity that a use case means by a name; status and state stand for each other where the entity has only one of them.
*/
export const attributeNamed = ({attributes, entity}: Known, name: string): Attribute | null => {
	const key = nameKey(name);
	const own = nameKey(entity.name);
	const direct =
		attributes.get(key) ??
		attributes.get(`${own} ${key}`) ??
		(key.startsWith(`${own} `) ? attributes.get(key.slice(own.length + 1)) : undefined);

	if (direct !== undefined || !state.has(key)) {
		return direct ?? null;
	}

	const states = [...attributes.values()].filter(attribute => state.has(wordsOf(attribute.name).at(-1) ?? ''));
	return states.length === 1 ? (states[0] ?? null) : null;
};

/**
Whether an entity has what a name asks for in another form: as a relation (`order.customer`, `order.customerId`), an identifier, or under a term that the glossary explains by one of its attributes.
*/
export const isCovered = (known: Known, name: string, {meanings, definitions}: ModelIndex): boolean => {
	const key = nameKey(name);
	const words = key.split(' ');
	const stem = words.at(-1) === 'id' ? words.slice(0, -1).join(' ') : key;
	const targets = [...known.relations].flatMap(([to, relations]) => [
		to,
		to.split(' ').at(-1) ?? to,
		...relations.map(relation => nameKey(relation.name ?? '')),
	]);
	const spans = [...(definitions.get(key) ?? '').matchAll(/`([^`]{1,60})`/g)].map(found =>
		nameKey((found[1] ?? '').split('.').at(-1) ?? ''),
	);
	const alike = [...(meanings.get(key) ?? []), ...spans];
	return stem === '' || key === 'id' || targets.includes(stem) || alike.some(each => known.attributes.has(each) || targets.includes(each));
};

const endings = new Set('date on at time day id number no code name amount total value minor cents key ref reference'.split(' '));

/**
The attribute that a name which the entity lacks may be another word for: misspelt, or the same but for its ending (`dueDate`, `dueOn`).
*/
export const nearAttribute = ({attributes}: Known, name: string): Attribute | null => {
	const key = nameKey(name);
	const words = key.split(' ');
	const head = words.slice(0, -1).join(' ');

	for (const [other, attribute] of attributes) {
		const others = other.split(' ');
		const isSameHead =
			head !== '' && others.slice(0, -1).join(' ') === head && endings.has(words.at(-1) ?? '') && endings.has(others.at(-1) ?? '');

		if (isMisspelling(key, other) || isSameHead) {
			return attribute;
		}
	}

	return null;
};

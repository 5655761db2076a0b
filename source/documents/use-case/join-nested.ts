import {ownId} from '../ids.js';
import type {Entry} from './entry.js';
import {isEnd} from './flow-end.js';
import type {Placed} from './placing.js';
import {extensionOf} from './step-number.js';

const clause = (text: string): string => /^\W{0,4}(given|when|then|and|but|i want|so that)\b/i.exec(text)?.[1]?.toLowerCase() ?? '';

const isPlain = ({kind}: Entry): boolean => kind === 'item' || kind === 'text';

/**
Whether a line goes on with the scenario or story that the lines before it began: «Then …» behind «When …», «I want …» behind «As a …».
*/
const goesOn = (text: string, next: string): boolean => {
	const first = /^\W{0,4}(given|when|while|if|as an?|as the)\b/i.exec(text)?.[1]?.toLowerCase() ?? '';
	const word = clause(next);

	if (first === '' || word === '' || word === 'given') {
		return false;
	}

	if (first.startsWith('as')) {
		return word === 'i want' || word === 'so that';
	}

	return word !== 'when' ? word !== 'i want' && word !== 'so that' : first === 'given' && !/\W(?:when|then|shall)\W/i.test(text);
};

type Join = {placed: Placed; introducedAt: number};

const introduces = (text: string): boolean => /:\W{0,3}$/.test(text.slice(-8));

/**
Whether an entry is a piece of the one before it: an indented paragraph, the points of a sentence that ends in a colon, the next clause of a scenario.
*/
const belongs = ({placed: before, introducedAt}: Join, {entry, part, role}: Placed): boolean => {
	const last = before.entry;
	const isFlow = part === 'alternatives' || (part === 'main-flow' && isEnd(entry.text));

	if (
		!isPlain(last) ||
		!isPlain(entry) ||
		part !== before.part ||
		role !== 'content' ||
		before.role !== 'content' ||
		isFlow ||
		ownId(entry.text) !== null
	) {
		return false;
	}

	if (last.kind === 'item' && entry.level > last.level && (entry.number === null || extensionOf(entry.number) === null)) {
		return entry.kind === 'text' || part === 'main-flow' || entry.level > introducedAt || goesOn(last.text.slice(0, 2000), entry.text);
	}

	return goesOn(last.text.slice(0, 2000), entry.text);
};

const opensAt = ({text, level, kind}: Entry): number => (kind === 'item' && introduces(text) ? level : Number.POSITIVE_INFINITY);

/**
Joins what belongs together into one entry, in the document's own words with the markers between them, so that the whole can be quoted.
*/
export const joinNested = (placed: readonly Placed[]): readonly Placed[] => {
	const joins: Join[] = [];

	for (const each of placed) {
		const last = joins.at(-1);

		if (last === undefined || !belongs(last, each)) {
			joins.push({placed: each, introducedAt: opensAt(each.entry)});
		} else {
			const {entry} = last.placed;
			last.placed = {
				...last.placed,
				entry: {...entry, text: `${entry.text} ${each.entry.raw}`, raw: `${entry.raw} ${each.entry.raw}`, endLine: each.entry.endLine},
			};
			last.introducedAt = each.entry.level > last.introducedAt ? last.introducedAt : opensAt(each.entry);
		}
	}

	return joins.map(({placed: each}) => each);
};

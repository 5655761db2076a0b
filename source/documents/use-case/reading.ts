import {isPlaceholder} from '../stub.js';
import {type Draft, draftOf, rowDraft} from './draft.js';
import type {Placed} from './placing.js';

/**
What a part's reader made of its entries: its facts, and the entries it could not read with the reason.
*/
export type Reading<Fact> = {
	readonly facts: readonly Fact[];
	readonly left: readonly Left[];
};

export type Left = {readonly line: number; readonly endLine: number; readonly why: string};

const none = /^\W*(?:none(?: known| identified| yet)?|n\/?a|not applicable|nil|no|nothing|-+|–|—)\W*$/i;

/**
Why an entry says nothing that could be a fact; `null` when it says something.
*/
export const emptyReason = (text: string): string | null => {
	if (text.trim() === '' || none.test(text)) {
		return 'It says that there is none.';
	}

	return isPlaceholder(text) ? 'It is still to be written.' : null;
};

/**
The fact of one entry, whatever carries it, or the reason why there is none.
*/
export const draftOfEntry = (prefix: string, {entry}: Placed): Draft | string => {
	if (entry.kind === 'fence') {
		return 'Code is not read here.';
	}

	const empty = emptyReason(entry.text);

	if (empty !== null) {
		return empty;
	}

	return entry.kind === 'row' ? rowDraft(prefix, entry) : draftOf(prefix, entry.text, entry);
};

/**
Reads a part in which every entry is one fact. A sentence that only introduces the list below it is none.
*/
export const readList = <Fact>(
	placed: readonly Placed[],
	prefix: string,
	factOf: (draft: Draft, placed: Placed) => Fact,
): Reading<Fact> => {
	const facts: Fact[] = [];
	const left: Left[] = [];

	for (const [index, each] of placed.entries()) {
		const {kind, text, line, endLine} = each.entry;
		const next = placed[index + 1]?.entry;
		const isIntroduction = kind === 'text' && /[:：]\W{0,3}$/.test(text.slice(-6)) && next !== undefined && next.kind !== 'text';
		const draft = isIntroduction ? 'It introduces the list below it.' : draftOfEntry(prefix, each);

		if (typeof draft === 'string') {
			left.push({line, endLine, why: draft});
		} else {
			facts.push(factOf(draft, each));
		}
	}

	return {facts, left};
};

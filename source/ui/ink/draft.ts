import type {Json} from '../../effects.js';
import {type Comment, type Local, newLocal, type Pick, type Purpose} from './state.js';

const purposes: readonly Purpose[] = ['answer', 'changes', 'comment', 'decision', 'question', 'waiver'];

/**
What of a half-made answer is kept: typed texts, comments, taken and left changes, edits. `null` where there is nothing of it.
*/
export const draftOf = ({typing, shelf, comments, picks, edits, forAll}: Local): Json => {
	const texts = typing && typing.purpose !== 'search' ? {...shelf, [typing.purpose]: typing.line.text} : shelf;
	const kept = purposes.flatMap(purpose => (texts[purpose] ? [[purpose, texts[purpose]] as const] : []));

	return kept.length + comments.length + picks.length + Object.keys(edits).length === 0 && !forAll
		? null
		: {texts: Object.fromEntries(kept), comments, picks, edits, forAll};
};

const entries = (value: Json | undefined): readonly (readonly [string, Json])[] =>
	value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [];

const texts = (value: Json | undefined): Readonly<Record<string, string>> =>
	Object.fromEntries(entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])));

const list = (value: Json | undefined): readonly ReadonlyMap<string, Json>[] =>
	Array.isArray(value) ? value.map((each: Json) => new Map(entries(each))) : [];

/**
The person's part of a screen as it was left; what is not understood of a kept draft is left out.
*/
export const restored = (draft: Json | undefined): Partial<Local> => {
	const known = new Map(entries(draft));

	if (known.size === 0) {
		return {};
	}

	const comments = list(known.get('comments')).flatMap((each): readonly Comment[] => {
		const [quote, text] = [each.get('quote'), each.get('text')];
		return typeof quote === 'string' && typeof text === 'string' ? [{quote, text}] : [];
	});
	const picks = list(known.get('picks')).flatMap((each): readonly Pick[] => {
		const [id, isTaken] = [each.get('id'), each.get('isTaken')];
		return typeof id === 'string' && typeof isTaken === 'boolean' ? [{id, isTaken}] : [];
	});

	const shelf = texts(known.get('texts'));
	return {
		...newLocal(),
		shelf,
		comments,
		picks,
		edits: texts(known.get('edits')),
		forAll: known.get('forAll') === true,
		notice: noticeOf(shelf),
	};
};

const noticeOf = (shelf: Readonly<Record<string, string>>): string =>
	Object.keys(shelf).length > 0 ? 'What you had typed is kept: the same key takes it up again' : 'What you had chosen is kept';

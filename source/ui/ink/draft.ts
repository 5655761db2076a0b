import type {Json} from '../../effects.js';
import {fieldsOf, listOf, picksIn, textsOf} from '../kept-draft.js';
import {type Comment, type Local, newLocal} from './state.js';

/**
What of a half-made answer is kept: typed texts, comments, taken and left changes, edits. `null` where there is nothing of it.
*/
export const draftOf = ({typing, shelf, comments, picks, edits, forAll}: Local): Json => {
	const all = typing ? {...shelf, [typing.slot]: typing.line.text} : shelf;
	const texts = Object.fromEntries(Object.entries(all).filter(([slot, text]) => slot !== 'search' && text !== ''));

	return Object.keys(texts).length + comments.length + picks.length + Object.keys(edits).length === 0 && !forAll
		? null
		: {texts, comments, picks, edits, forAll};
};

/**
The person's part of a screen as it was left; what is not understood of a kept draft is left out.
*/
export const restored = (draft: Json | undefined): Partial<Local> => {
	const known = fieldsOf(draft);

	if (known.size === 0) {
		return {};
	}

	const comments = listOf(known.get('comments')).flatMap((each): readonly Comment[] => {
		const [quote, text] = [each.get('quote'), each.get('text')];
		return typeof quote === 'string' && typeof text === 'string' ? [{quote, text}] : [];
	});

	const shelf = textsOf(known.get('texts'));
	return {...newLocal(), ...picksIn(draft), shelf, comments, forAll: known.get('forAll') === true, notice: noticeOf(shelf)};
};

const noticeOf = (shelf: Readonly<Record<string, string>>): string =>
	Object.keys(shelf).length > 0 ? 'What you had typed is kept: the same key takes it up again' : 'What you had chosen is kept';

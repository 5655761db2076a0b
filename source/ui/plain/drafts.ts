import type {Json} from '../../effects.js';
import {fieldsOf, picksIn, textsOf} from '../kept-draft.js';
import type {Picks} from '../picks.js';

/**
A half-made answer as it is kept: which one, and its lines so far.
*/
export const textDraft = (choice: string, lines: readonly string[]): Json => ({kind: 'text', choice, lines});

const isStrings = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(each => typeof each === 'string');

const asRecord = (draft: Json | undefined): Readonly<Record<string, unknown>> =>
	draft !== null && typeof draft === 'object' && !Array.isArray(draft) ? {...draft} : {};

/**
The lines of a half-made answer of that kind, none where there is none.
*/
export const draftLines = (draft: Json | undefined, choice: string): readonly string[] => {
	const {kind, choice: kept, lines} = asRecord(draft);
	return kind === 'text' && kept === choice && isStrings(lines) ? lines : [];
};

/**
Which half-made text there is, `null` where there is none.
*/
export const draftChoice = (draft: Json | undefined): string | null => {
	const {kind, choice, lines} = asRecord(draft);
	return kind === 'text' && typeof choice === 'string' && isStrings(lines) && lines.length > 0 ? choice : null;
};

/**
How far a person got with a review; `texts` are comments that were begun. It is kept as the screens keep theirs, so that one goes on where the other was left.
*/
export type ReviewDraft = Picks & {readonly texts: Readonly<Record<string, string>>};

/**
A review as it is kept.
*/
export const reviewDraft = ({picks, edits, texts}: ReviewDraft): Json => ({picks, edits, texts});

/**
A review as it was left; `begun` where nothing was kept of it.
*/
export const keptReview = (draft: Json | undefined, begun: Picks): ReviewDraft =>
	draft === undefined ? {...begun, texts: {}} : {...picksIn(draft), texts: textsOf(fieldsOf(draft).get('texts'))};

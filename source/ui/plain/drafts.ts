import type {Json} from '../../effects.js';

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
What a person has said of the splices so far, by splice id; `texts` are those they edited.
*/
export type SpliceChoices = {
	readonly verdicts: Readonly<Record<string, 'take' | 'leave'>>;
	readonly texts: Readonly<Record<string, string>>;
};

/**
The choices as they are kept.
*/
export const choicesDraft = ({verdicts, texts}: SpliceChoices): Json => ({kind: 'splices', verdicts, texts});

/**
The choices that were kept; none where it is another draft.
*/
export const draftChoices = (draft: Json | undefined): SpliceChoices => {
	const {kind, verdicts, texts} = asRecord(draft);

	if (kind !== 'splices' || typeof verdicts !== 'object' || verdicts === null || typeof texts !== 'object' || texts === null) {
		return {verdicts: {}, texts: {}};
	}

	return {
		verdicts: Object.fromEntries(
			Object.entries(verdicts).flatMap(([id, said]: [string, unknown]) =>
				said === 'take' || said === 'leave' ? [[id, said] as const] : [],
			),
		),
		texts: Object.fromEntries(
			Object.entries(texts).flatMap(([id, text]: [string, unknown]) => (typeof text === 'string' ? [[id, text] as const] : [])),
		),
	};
};

import {ownId} from '../ids.js';
import {draftOf} from './draft.js';
import type {Entry} from './entry.js';
import {stepLeft} from './flow-end.js';
import type {AlternativeDraft, StepDraft} from './flows.js';
import {extensionOf, stepNumber} from './step-number.js';

const lineBreak = /<br\s{0,9}\/?>/i;

const column = (entry: Entry, words: RegExp): number => entry.header.findIndex(cell => words.test(cell.replace(/[*_`]/g, '').trim()));

const numberIn = (cell: string): string =>
	cell === '' || cell.length > 12 ? '' : (stepNumber(`${cell.replace(/[*_.):]+/g, '')}. x`)?.number ?? '');

/**
The steps of a table's row: «| 3 | Clerk | sends the invoice |» is one, «| 3 | The clerk sends | The system records |» under an actor's and the system's columns are two.
*/
export const stepRow = (entry: Entry): readonly StepDraft[] => {
	const numberAt = Math.max(column(entry, /^(?:#|no\.?|nr\.?|number|step(?: (?:no\.?|number|#))?|id)$/i), 0);
	const number = numberIn(entry.cells[numberAt] ?? '');
	const byAt = column(entry, /^(?:actor|who|role|by|performed by|performer)$/i);
	const said = entry.cells
		.map((text, index) => ({text, index}))
		.filter(({text, index}) => text !== '' && index !== byAt && (number === '' || index !== numberAt));
	const isDialogue = column(entry, /\b(?:user|actor|customer)\b.*\b(?:action|input|does)?/i) >= 0 && column(entry, /\bsystem\b/i) >= 0;
	const longest = said.reduce<(typeof said)[number] | undefined>(
		(a, b) => (a === undefined || b.text.length > a.text.length ? b : a),
		undefined,
	);
	const by = byAt < 0 ? null : entry.cells[byAt] || null;
	return (isDialogue ? said : longest === undefined ? [] : [longest]).map(({text}) => ({draft: draftOf('STEP', text, entry), number, by}));
};

/**
The alternative of a table's row: its id or number, the step it leaves, the condition, and what follows, `<br>` taken apart. `null` where the row says nothing.
*/
export const alternativeRow = (entry: Entry): (Omit<AlternativeDraft, 'steps'> & {readonly steps: readonly StepDraft[]}) | null => {
	const number = numberIn(entry.cells[0] ?? '');
	const id = /^[AE]\d/.test(number) ? number : ownId(entry.cells[0] ?? '')?.rest === '' ? (ownId(entry.cells[0] ?? '')?.id ?? '') : '';
	const atColumn = column(entry, /^(?:at|step|after|from|branch(?:es)?(?: from| at)?|(?:at|after|from) step)$/i);
	const atCell = atColumn < 0 || (atColumn === 0 && number === '') ? '' : numberIn(entry.cells[atColumn] ?? '');
	const at =
		extensionOf(number)?.at ?? (atCell !== '' && extensionOf(atCell) === null && !/^[AE]/.test(atCell) ? atCell : stepLeft(entry.text));
	const said = entry.cells.filter((cell, index) => cell !== '' && !(index === 0 && (number !== '' || id !== '')) && index !== atColumn);
	const [condition, ...rest] = said;

	if (condition === undefined) {
		return null;
	}

	const pieces = rest.flatMap(cell => cell.split(lineBreak)).map(piece => piece.trim().replace(/^[-*•]\s+/, ''));
	const draft = draftOf('ALT', condition, entry);
	const steps = pieces
		.filter(piece => piece !== '')
		.map((piece, index) => {
			const step = stepNumber(piece);
			return {draft: draftOf('STEP', step?.rest ?? piece, entry), number: step?.number ?? `${index + 1}`, by: null};
		});
	return {draft: id === '' ? draft : {...draft, id, isOwn: true}, number, at, condition: draft.text, steps};
};

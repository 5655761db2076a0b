import {type Files, planPath} from './project.js';

export type Change = (files: Files) => Files;

/**
Where a finding has to be: on the only line of a file that holds this text, or so many lines below it.
*/
export type Spot = {readonly path: string; readonly text: string; readonly below: number};

/**
A clean project with one fault. `check` is the class of the finding that it must yield, `at` a text on its line of the plan (or a spot elsewhere), `implied` the classes of other errors that follow from the change.
*/
export type Mutant = readonly [name: string, check: string, at: string | Spot, change: Change, implied?: readonly string[]];

export const spot = (path: string, text: string, below = 0): Spot => ({path, text, below});

/** A line of the plan so many lines below the one with this text. */
export const below = (text: string, lines = 1): Spot => spot(planPath, text, lines);

/** Line 1 of the plan: where something is found that is nowhere. */
export const top: Spot = spot(planPath, 'plan-wizard: ', -1);

/**
Replaces a text of a file, which must stand there once.

@throws {Error} When it stands there never or twice, since the mutant would then be none, or another one.
*/
export const changeIn =
	(path: string, from: string, to: string): Change =>
	files => {
		const text = files[path] ?? '';
		const pieces = text.split(from);

		if (pieces.length !== 2) {
			throw new Error(`${path} holds «${from}» ${pieces.length - 1} times`);
		}

		return {...files, [path]: pieces.join(to)};
	};

/** Replaces a text of the plan, which must stand there once. */
export const change = (from: string, to: string): Change => changeIn(planPath, from, to);

/** Cuts the plan from one text up to another one behind it, or to its end. */
export const cut =
	(from: string, to: string | null): Change =>
	files => {
		const text = files[planPath] ?? '';
		const start = text.indexOf(from);
		const end = to === null ? text.length : text.indexOf(to, start + 1);

		if (start < 0 || end < 0) {
			throw new Error(`The plan holds no stretch from «${from}» to «${to}»`);
		}

		return {...files, [planPath]: text.slice(0, start) + text.slice(end)};
	};

/** Adds lines to the plan below the only line that holds a text. */
export const addBelow = (text: string, added: string): Change => change(text, `${text}\n${added}`);

/** Several changes, one after the other. */
export const all =
	(...changes: readonly Change[]): Change =>
	files =>
		changes.reduce((changed, each) => each(changed), files);

/**
The line of a spot, from 1.

@throws {Error} When its text stands on no line, or on several.
*/
export const lineOf = (files: Files, {path, text, below: lines}: Spot): number => {
	const found = (files[path] ?? '').split('\n').flatMap((line, index) => (line.includes(text) ? [index + 1] : []));

	if (found.length !== 1) {
		throw new Error(`${path} holds «${text}» on ${found.length} lines`);
	}

	return (found[0] ?? 0) + lines;
};

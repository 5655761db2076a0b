import type {Answer, Shown} from '../../effects.js';
import type {Memory} from '../../journal/inner.js';
import {changedSince} from '../changed-since.js';
import {labelOf} from '../label-of.js';

type Previous = NonNullable<Memory<Answer>['previous']>;

/**
What was answered when this was asked before: the earlier answer and what has changed since.

@param options - Those that are offered now.
*/
export const previousText = (
	{about, result}: Previous,
	options: ReadonlyArray<{readonly id: string; readonly label: string}>,
	shown: Exclude<Shown, {readonly kind: 'section'}>,
): readonly string[] => {
	const {gone, come} = changedSince(about, shown);
	const label = result.choice === 'text' ? (result.text ?? '') : labelOf(result.choice, about, shown);

	return [
		`Before: ${label}${result.text === null || result.text === label ? '' : ` («${result.text}»)`}`,
		...gone.map(text => `  changed since, was: ${text}`),
		...come.map(text => `  changed since, now: ${text}`),
		...(canTakeOver(result, options) ? ['Type «same» to take that answer over.'] : []),
	];
};

/**
True where the earlier answer is still one that can be given.
*/
export const canTakeOver = ({choice, text}: Answer, options: ReadonlyArray<{readonly id: string}>): boolean =>
	choice === 'text' ? text !== null : options.some(({id}) => id === choice);

import type {Relation} from '../facts.js';

export type Cardinality = NonNullable<Relation['cardinality']>;

const phrases: ReadonlyArray<readonly [phrase: RegExp, cardinality: Cardinality]> = [
	[/^(?:zero or one|at most one|no more than one|an optional|optionally (?:one|an?)|up to one|0\.\.1|0 or 1|one or none)$/, '0..1'],
	[/^(?:one or more|at least one|one or several|one or many|one to many|1\.\.(?:\*|n|many)|1 or more|at least 1|1\+)$/, '1..*'],
	[
		/^(?:zero or more|zero to many|none or more|any number of|zero, one or more|0\.\.(?:\*|n|many)|0 or more|\*|n|m|many|several|multiple|0\+)$/,
		'0..*',
	],
	[/^(?:exactly one|only one|one and only one|precisely one|a single|exactly 1|one|1|1\.\.1|a unique)$/, '1'],
];

/**
The cardinality that a phrase or a diagram's mark names («one or more», `1..*`, «exactly one»); `null` where it names none.
*/
export const cardinalityOf = (phrase: string): Cardinality | null => {
	const folded = phrase.trim().toLowerCase().replace(/\s+/g, ' ');
	return phrases.find(([known]) => known.test(folded))?.[1] ?? null;
};

/**
Whether a phrase says «many» without saying whether none is allowed.
*/
export const isLoose = (phrase: string): boolean => /^(?:\*|n|m|many|several|multiple)$/i.test(phrase.trim());

/**
The phrases that `cardinalityOf` knows in running text, longest first, as the source of a regular expression.
*/
export const cardinalityWords =
	'zero, one or more|one and only one|optionally one|optionally an?|no more than one|precisely one|any number of|one or several|zero or more|zero or one|at least one|at most one|one or more|one or many|exactly one|none or more|an optional|a single|up to one|only one|0\\.\\.\\*|1\\.\\.\\*|0\\.\\.1|multiple|several|many|one';

import type {Answer, Json} from '../../effects.js';
import type {Memory} from '../../journal/inner.js';

type Previous = NonNullable<Memory<Answer>['previous']>;

const member = (value: Json | undefined, name: string): Json | undefined =>
	value !== null && typeof value === 'object' && !Array.isArray(value) ? new Map(Object.entries(value)).get(name) : undefined;

const factsOf = (shown: Json | undefined): readonly string[] => {
	const facts = member(member(shown, 'stop'), 'facts');
	return Array.isArray(facts) ? facts.flatMap((fact: Json) => member(fact, 'text') ?? []).filter(text => typeof text === 'string') : [];
};

/**
What was answered when this was asked before: the earlier answer and what has changed since.

@param options - Those that are offered now.
@param facts - The texts that collide now.
*/
export const previousText = (
	{about, result}: Previous,
	options: ReadonlyArray<{readonly id: string; readonly label: string}>,
	facts: readonly string[],
): readonly string[] => {
	const earlier = factsOf(member(about, 'shown'));
	const gone = earlier.filter(text => !facts.includes(text));
	const come = facts.filter(text => !earlier.includes(text));
	const label = options.find(({id}) => id === result.choice)?.label ?? result.text ?? result.choice;

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

import type {Option} from '../../../checks/finding.js';
import type {Answer, Json} from '../../../effects.js';
import type {Memory} from '../../../journal/inner.js';
import {type Row, span} from '../../markdown/row.js';
import {wrap} from '../../markdown/wrap.js';
import type {Press} from '../../press.js';
import {approving} from '../approving.js';
import {type Next, noticed, type State} from '../state.js';

type Before = Memory<Answer>['previous'];

// What identifies a question without saying anything to a person.
const unsaid = new Set(['id', 'class', 'options']);

const leaves = (value: Json): readonly string[] => {
	if (value !== null && typeof value === 'object') {
		return Object.entries(value).flatMap(([key, inner]) => (unsaid.has(key) ? [] : leaves(inner)));
	}

	return value === null ? [] : [String(value)];
};

const notIn = (texts: readonly string[], others: readonly string[]): readonly string[] => {
	const known = new Set(others);
	return [...new Set(texts)].filter(text => !known.has(text));
};

/**
What was said before under the same name, and what changed since.
*/
export const previousRows = (previous: Before, about: Json, options: readonly Option[], width: number): readonly Row[] => {
	if (!previous) {
		return [];
	}

	const {choice, text, at, by} = previous.result;
	const said = choice === 'text' ? `«${text ?? ''}»` : (options.find(({id}) => id === choice)?.label ?? choice);
	const was = leaves(previous.about);
	const is = leaves(about);
	const put = (sign: string, each: string, tone: 'removed' | 'added') => wrap([span(`  ${sign} ${each}`, tone)], width);

	return [
		wrap([span('Before: ', 'strong'), span(`${said} (${by}, ${at})`)], width),
		[[span('Changed since:', 'strong')]],
		...notIn(was, is).map(each => put('-', each, 'removed')),
		...notIn(is, was).map(each => put('+', each, 'added')),
	]
		.flat()
		.map(spans => ({spans, line: null}));
};

/**
The key that takes over what was said before, under the guards of any ruling.
*/
export const takenOver = (state: State, press: Press, previous: Before, options: readonly Option[]): Next => {
	if (!previous) {
		return noticed(state, 'Nothing was said here before');
	}

	const {choice, text, forAll} = previous.result;
	const isKnown = choice === 'text' || options.some(({id}) => id === choice);
	return isKnown
		? approving(state, press, {type: 'answer', answer: {choice, text, forAll}})
		: noticed(state, 'What you said before is no option any more');
};

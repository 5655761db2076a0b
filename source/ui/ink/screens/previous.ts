import type {Option} from '../../../checks/finding.js';
import type {Answer, Shown} from '../../../effects.js';
import type {Memory} from '../../../journal/inner.js';
import {changedSince} from '../../changed-since.js';
import {labelOf} from '../../label-of.js';
import {hanging} from '../../markdown/hanging.js';
import {type Row, row, span} from '../../markdown/row.js';
import type {Press} from '../../press.js';
import {approving, whyNot} from '../approving.js';
import {type BarKey, bar} from '../page.js';
import {type Next, noticed, type State} from '../state.js';

type Before = Memory<Answer>['previous'];

/**
What was said before under the same name, and what changed since.
*/
export const previousRows = (previous: Before, shown: Exclude<Shown, {readonly kind: 'section'}>, width: number): readonly Row[] => {
	if (!previous) {
		return [];
	}

	const {choice, text, at, by} = previous.result;
	const said = choice === 'text' ? `«${text ?? ''}»` : labelOf(choice, previous.about, shown);
	const {gone, come} = changedSince(previous.about, shown);
	const changes = [...gone.map(each => span(each, 'removed')), ...come.map(each => span(each, 'added'))];

	return [
		...hanging(
			[span('Before: ', 'strong')],
			[span(said), span(` (${by === 'human' ? 'you' : by}, ${at.slice(0, 16).replace('T', ' ')} UTC)`, 'dim')],
			width,
		),
		...(changes.length > 0 ? [row('Changed since:', 'strong')] : []),
		...changes.flatMap(each => hanging([span(each.tone === 'removed' ? '  - ' : '  + ', each.tone)], [each], width)),
	];
};

/**
The key of the bar for that, where what was said can still be said.
*/
export const beforeKeys = (state: State, previous: Before, options: readonly Option[]): readonly BarKey[] =>
	previous && isOption(previous.result, options) ? [bar('p', 'as before', whyNot(state, 'p'))] : [];

const isOption = ({choice}: Answer, options: readonly Option[]): boolean => choice === 'text' || options.some(({id}) => id === choice);

/**
The key that takes over what was said before, under the guards of any ruling.
*/
export const takenOver = (state: State, press: Press, previous: Before, options: readonly Option[]): Next => {
	if (!previous) {
		return noticed(state, 'Nothing was said here before');
	}

	const {choice, text, forAll} = previous.result;
	return isOption(previous.result, options)
		? approving(state, press, {type: 'answer', answer: {choice, text, forAll}})
		: noticed(state, 'What you said before is no option any more');
};

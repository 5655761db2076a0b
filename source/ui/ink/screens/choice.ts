import type {Option} from '../../../checks/finding.js';
import {markdownRows} from '../../markdown/markdown-rows.js';
import {blank, type Row, row, span} from '../../markdown/row.js';
import {wrap} from '../../markdown/wrap.js';
import {whyNot} from '../approving.js';
import {bar, type Screen} from '../page.js';
import {isBeforePlan, noticed, type State} from '../state.js';
import {startTyping, typingLabel} from '../typing-line.js';
import {digitsOf, optionRows, pressedOptions} from './options.js';
import {beforeKeys, previousRows, takenOver} from './previous.js';

/** What had been drafted when the question came stays above it, to be read. */
const streamedAbove = ({view: {stream}}: State, width: number): readonly Row[] =>
	stream === null || stream.text.trim() === '' ? [] : [...markdownRows(stream.text, width), row('─'.repeat(width), 'dim'), blank];

const countdownRows = ({local: {countdown}, now}: State, options: readonly Option[]): readonly Row[] => {
	const label = options.find(({id}) => id === countdown?.choice)?.label;
	const seconds = Math.max(0, Math.ceil(((countdown?.ends ?? 0) - now) / 1000));
	return label === undefined ? [] : [row(`${label} in ${seconds} s. Esc stops that.`, 'accent'), blank];
};

const asked = ({view: {pending}}: State) => {
	if (pending.kind !== 'ask') {
		return null;
	}

	const {shown} = pending.question;
	return shown.kind === 'choice' ? {...pending, shown} : null;
};

/**
A decision that no document takes, a failure and its ways out, a document to name.
*/
export const choiceScreen: Screen = {
	scope: 'question',
	page: (state, width) => {
		const found = asked(state);

		if (!found) {
			return {title: '', body: [], keys: []};
		}

		const {shown, memory} = found;
		const isStart = isBeforePlan(state);
		const before = previousRows(memory.previous, shown, width);
		const drafted = streamedAbove(state, width);
		const above = [
			...drafted,
			...wrap([span(shown.title, 'heading')], width).map(spans => ({spans, line: null})),
			blank,
			...(shown.body === '' ? [] : [...markdownRows(shown.body, width), blank]),
			...(before.length > 0 ? [...before, blank] : []),
			...countdownRows(state, shown.options),
		];
		const {rows, anchors} = optionRows(
			{options: shown.options, recommended: shown.recommended, cursor: state.local.cursor},
			width,
			above.length,
		);

		return {
			title: isStart ? `plan-wizard ${state.version}` : shown.isHolding ? 'A decision is needed' : 'A question',
			body: [...above, ...rows],
			begin: drafted.length,
			anchors,
			keys: [
				...(shown.options.length > 0 ? [bar(digitsOf(shown.options), 'choose', whyNot(state, ''))] : []),
				...(shown.takesText ? [bar('w', typingLabel(state, 'answer', 'write'))] : []),
				...beforeKeys(state, memory.previous, shown.options),
				...(isStart ? [] : [bar('i', 'read again')]),
			],
		};
	},
	press: (state, press, window) => {
		const found = asked(state);

		if (!found) {
			return null;
		}

		switch (press.name) {
			case 'w': {
				return found.shown.takesText
					? {state: startTyping(state, 'answer')}
					: noticed(state, 'This question takes one of the options only');
			}

			case 'i': {
				return isBeforePlan(state) ? noticed(state, 'Nothing was read yet') : {state, deed: {type: 'reopen', what: 'inputs'}};
			}

			case 'p': {
				return takenOver(state, press, found.memory.previous, found.shown.options);
			}

			default: {
				return pressedOptions(state, press, window, found.shown.options);
			}
		}
	},
};

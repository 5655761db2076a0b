import type {Option} from '../../checks/finding.js';
import type {Answer, Shown} from '../../effects.js';
import type {Memory} from '../../journal/inner.js';
import {placeText} from './place-text.js';
import {previousText} from './previous-text.js';

type Previous = Memory<Answer>['previous'];

const indented = (text: string): readonly string[] => text.split('\n').map(line => `     ${line}`);

const optionsText = (options: readonly Option[], recommended: string | null): readonly string[] => {
	const chosen = options.findIndex(({id}) => id === recommended);

	return [
		...(options.length > 0 ? ['', 'You can:'] : []),
		...options.map(({label, effect}, index) => `  ${index + 1}. ${label}${effect === '' ? '' : ` — ${effect}`}`),
		...(chosen === -1 ? [] : [`Recommended: ${chosen + 1}`]),
	];
};

const groupText = ({position, total, holding}: Extract<Shown, {kind: 'stop'}>['group']): string =>
	total > 1 ? `STOP ${position} of ${total}, ${holding} hold the flow` : 'STOP';

/**
A STOP in words: what collides, both texts with their places, what depends on it, the ways to answer, then the recommendation.
*/
export const stopText = (shown: Extract<Shown, {kind: 'stop'}>, previous: Previous): readonly string[] => {
	const {stop, group} = shown;
	const {question, message, facts, options, recommended, dependents} = stop;
	const places = facts.length > 0 ? [] : [stop.place, stop.other].filter(place => place !== null);

	return [
		'',
		groupText(group),
		message,
		'',
		...facts.flatMap(({text, place}) => [`  ${placeText(place)}`, ...indented(text)]),
		...places.map(place => `  ${placeText(place)}`),
		...(dependents.length > 0 ? [`Depends on it: ${dependents.join(', ')}`] : []),
		'',
		question,
		...(previous ? previousText(previous, options, shown) : []),
		...optionsText(options, recommended),
		`Type a number, or an answer in words.${group.total > group.position ? ' «all» after a number rules for the rest of this kind too.' : ''}`,
	];
};

/**
A decision in words.
*/
export const choiceText = (shown: Extract<Shown, {kind: 'choice'}>, previous: Previous): readonly string[] => [
	'',
	`${shown.isHolding ? 'STOP: ' : ''}${shown.title}`,
	...(shown.body === '' ? [] : [shown.body]),
	...(previous ? previousText(previous, shown.options, shown) : []),
	...optionsText(shown.options, shown.recommended),
	shown.takesText ? 'Type a number, or an answer in words.' : 'Type a number.',
];

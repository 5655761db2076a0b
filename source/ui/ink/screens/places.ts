import type {Finding} from '../../../checks/finding.js';
import type {Fact, Place} from '../../../documents/facts.js';
import {hanging} from '../../markdown/hanging.js';
import {blank, type Row, row, rowWidth, span} from '../../markdown/row.js';
import {wrap} from '../../markdown/wrap.js';

/**
A place as a person reads it: `docs/a.md:3` or `docs/a.md:3-5`.
*/
export const placeOf = ({path, line, endLine}: Place): string => `${path}:${line}${endLine > line ? `-${endLine}` : ''}`;

const textRows = (text: string, width: number): readonly Row[] =>
	text.split('\n').flatMap(each => hanging([span('▏ ', 'dim')], [span(each)], width, span('▏ ', 'dim')));

const factRows = ({id, text, place}: Fact, width: number): readonly Row[] => [
	...wrap([span(placeOf(place), 'accent'), span(`  [${id}]`, 'dim')], width).map(spans => ({spans, line: null})),
	...textRows(text, width),
];

const beside = (left: readonly Row[], right: readonly Row[], width: number): readonly Row[] =>
	Array.from({length: Math.max(left.length, right.length)}, (_, index) => {
		const first = left[index] ?? blank;
		return {
			spans: [...first.spans, span(`${' '.repeat(Math.max(0, width - rowWidth(first)))} │ `, 'dim'), ...(right[index] ?? blank).spans],
			line: null,
		};
	});

/** The columns from which two texts stand beside each other. */
const roomForTwo = 64;

/**
The texts that collide with their files and lines: two beside each other where there is room, else below each other.
*/
export const factsRows = (facts: readonly Fact[], width: number, isBeside = width >= roomForTwo): readonly Row[] => {
	if (!isBeside || facts.length < 2) {
		return facts.flatMap((fact, index) => [...(index > 0 ? [blank] : []), ...factRows(fact, width)]);
	}

	const half = Math.floor((width - 3) / 2);
	const rows: Row[] = [];

	for (let index = 0; index < facts.length; index += 2) {
		const [left, right] = [facts[index], facts[index + 1]];
		rows.push(
			...(index > 0 ? [blank] : []),
			...(left && right ? beside(factRows(left, half), factRows(right, half), half) : left ? factRows(left, width) : []),
		);
	}

	return rows;
};

/**
Both places of a finding in full: every text below the other, with what the check objects to.
*/
export const fullRows = (
	stop: Finding & {readonly facts: readonly Fact[]; readonly dependents: readonly string[]},
	width: number,
): readonly Row[] => [
	...wrap([span(stop.message)], width).map(spans => ({spans, line: null})),
	row(`Check ${stop.check}, subject ${stop.subject}`, 'dim'),
	blank,
	...factsRows(stop.facts, width, false),
	blank,
	...[stop.place, stop.other].filter(place => place !== null).map(place => row(placeOf(place), 'accent')),
	...(stop.offending === '' ? [] : [row('Objected to:', 'strong'), ...textRows(stop.offending, width)]),
];

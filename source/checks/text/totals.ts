import {type Amount, amountIn, isRounded} from './amount.js';
import type {TextTable} from './tables.js';

export type WrongTotal = {
	readonly line: number;
	readonly name: string;
	readonly stated: number;
	readonly computed: number;
	readonly how: string;
};

/**
A way to read a table: what the numbers before a total come to; `null` where the way does not apply.
*/
type Reading = {
	readonly how: string;
	readonly isPlain: boolean;
	readonly of: (numbers: readonly number[], weights: readonly number[] | null) => number | null;
};

type Total = {
	readonly line: number;
	readonly name: string;
	readonly stated: Amount;
	readonly amounts: readonly Amount[];
	readonly weights: readonly number[] | null;
};

const totalWords =
	/^(?:(?:weighted |grand |overall |final )?(?:total|sum|score|result)s?(?: score)?|priority|exposure|risk(?: score| level)?)\b/i;
const rowTotalWords = /^(?:(?:weighted |grand |overall |final )?(?:total|sum)s?(?: score)?)$/i;
const weightWords = /\bweights?\b|^factor$/i;
const plain = (cell: string): string => cell.replace(/[*_`]+/g, '').trim();

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const weighted = (numbers: readonly number[], weights: readonly number[]): number =>
	sum(numbers.map((each, index) => each * (weights[index] ?? 0)));

const readings: readonly Reading[] = [
	{how: 'weight × score, added', isPlain: false, of: (numbers, weights) => (weights ? weighted(numbers, weights) : null)},
	{how: 'weight × score, of 100', isPlain: false, of: (numbers, weights) => (weights ? weighted(numbers, weights) / 100 : null)},
	{
		how: 'weighted mean',
		isPlain: false,
		of: (numbers, weights) => (weights && sum(weights) > 0 ? weighted(numbers, weights) / sum(weights) : null),
	},
	{how: 'added', isPlain: true, of: numbers => sum(numbers)},
	{how: 'mean', isPlain: true, of: numbers => sum(numbers) / numbers.length},
	{how: 'multiplied', isPlain: true, of: numbers => (numbers.length < 4 ? numbers.reduce((all, each) => all * each, 1) : null)},
];

const fits = ({stated, amounts, weights}: Total, {of}: Reading): boolean => {
	const computed = of(
		amounts.map(({number}) => number),
		weights,
	);
	return computed !== null && isRounded(stated, computed);
};

// One reading for the whole table: the first that most totals fit. With weights there is no doubt how a matrix is meant.
const wrong = (totals: readonly Total[]): readonly WrongTotal[] => {
	const isWeighted = totals.some(({weights}) => weights !== null);
	const counted = readings.map(reading => ({reading, count: totals.filter(total => fits(total, reading)).length}));
	const best = counted.reduce((most, each) => (each.count > most.count ? each : most), {reading: readings[isWeighted ? 0 : 3], count: 0});
	const {reading} = best;
	const isUnderstood = best.count > 0 || isWeighted;

	if (reading === undefined || !isUnderstood || best.count === totals.length) {
		return [];
	}

	return totals
		.filter(total => !readings.some(each => fits(total, each)))
		.map(({line, name, stated, amounts, weights}) => ({
			line,
			name,
			stated: stated.number,
			computed:
				reading.of(
					amounts.map(({number}) => number),
					weights,
				) ?? 0,
			how: reading.how,
		}));
};

// Weights are added, whatever else the table does with them.
const wrongWeights = ({line, name, stated, amounts}: Total): readonly WrongTotal[] => {
	const computed = sum(amounts.map(({number}) => number));
	return isRounded(stated, computed) ? [] : [{line, name, stated: stated.number, computed, how: 'added'}];
};

const isOneUnit = (amounts: readonly Amount[]): boolean => new Set(amounts.map(({unit}) => unit)).size < 2;

const weightOf = (cell: string): number | null => {
	const found = /(?:weight\w*|×|x|\*|\()\s*:?\s*(\d+(?:\.\d+)?)\s*%?\)?\s*$/i.exec(plain(cell))?.[1];
	return found === undefined ? null : Number(found);
};

/**
Totals in a last row that begins with «Total» which are not what the column above comes to.
*/
export const columnTotals = ({header, rows}: TextTable): readonly WrongTotal[] => {
	const last = rows.at(-1);
	const above = rows.slice(0, -1);

	if (last === undefined || above.length < 2 || !totalWords.test(plain(last.cells[0] ?? ''))) {
		return [];
	}

	const weightColumn = header.findIndex(cell => weightWords.test(plain(cell)));
	const weights = above.map(({cells}) => amountIn(cells[weightColumn] ?? '')?.number ?? null);
	const known = weights.every(each => each !== null) ? weights.map(Number) : null;
	const totals = header.flatMap((name, column): readonly Total[] => {
		const stated = column === 0 ? null : amountIn(last.cells[column] ?? '');
		const amounts = above.map(({cells}) => amountIn(cells[column] ?? ''));
		const numbers = amounts.flatMap(each => each ?? []);
		const isWhole = numbers.length === above.length && isOneUnit(numbers);
		return stated === null || !isWhole ? [] : [{line: last.line, name: plain(name), stated, amounts: numbers, weights: known}];
	});
	const isWeight = ({name}: Total): boolean => weightColumn >= 0 && name === plain(header[weightColumn] ?? '');
	return [...wrong(totals.filter(total => !isWeight(total))), ...totals.filter(isWeight).flatMap(total => wrongWeights(total))];
};

/**
Totals in a column headed «Total» or «Score» which are not what their row comes to. Weights stand in the headers (`Cost (3)`) or in a row called «Weight».
*/
export const rowTotals = ({header, rows}: TextTable): readonly WrongTotal[] => {
	const column = header.length - 1;
	const isRisk =
		header.some(cell => /\b(?:impact|severity)\b/i.test(cell)) && header.some(cell => /\b(?:likelihood|probability)\b/i.test(cell));
	const at = isRisk
		? header.findIndex((cell, index) => index > 0 && totalWords.test(plain(cell)))
		: rowTotalWords.test(plain(header[column] ?? ''))
			? column
			: -1;

	if (at < 1) {
		return [];
	}

	const columns = isRisk
		? header.flatMap((cell, index) => (/\b(?:impact|severity|likelihood|probability)\b/i.test(cell) ? [index] : []))
		: header.flatMap((_, index) => (index > 0 && index < at ? [index] : []));
	const weightRow = rows.find(({cells}) => weightWords.test(plain(cells[0] ?? '')));
	const weights = columns.map(index =>
		weightRow ? (amountIn(weightRow.cells[index] ?? '')?.number ?? null) : weightOf(header[index] ?? ''),
	);
	const known = weights.every(each => each !== null) && weights.length > 0 ? weights.map(Number) : null;
	const body = rows.filter(row => row !== weightRow && !totalWords.test(plain(row.cells[0] ?? '')));
	const totals = body.flatMap(({cells, line}): readonly Total[] => {
		const stated = amountIn(cells[at] ?? '');
		const amounts = columns.flatMap(index => amountIn(cells[index] ?? '') ?? []);
		return stated === null || amounts.length < 2 || amounts.length < columns.length || !isOneUnit(amounts)
			? []
			: [{line, name: plain(cells[0] ?? ''), stated, amounts, weights: known}];
	});
	return wrong(totals);
};

import type {Finding} from '../../finding.js';
import {type CodeBlock, findingIn} from '../code-block.js';
import {ganttChart} from './gantt-tasks.js';

const tokens: Readonly<Record<string, string>> = {
	YYYY: '(?<year>\\d{4})',
	MM: '(?<month>\\d{2})',
	M: '(?<month>\\d{1,2})',
	DD: '(?<day>\\d{2})',
	D: '(?<day>\\d{1,2})',
	HH: '(?<hour>\\d{2})',
	H: '(?<hour>\\d{1,2})',
	mm: '(?<minute>\\d{2})',
	m: '(?<minute>\\d{1,2})',
	ss: '(?<second>\\d{2})',
	s: '(?<second>\\d{1,2})',
};

const token = /YYYY|MM|M|DD|D|HH|H|mm|m|ss|s|[A-Za-z]+|[^A-Za-z]+/g;

// A format with a token that is not known here is let be: nothing can be said of its dates.
const patternOf = (dateFormat: string): RegExp | null => {
	const pieces = dateFormat.match(token) ?? [];
	const isKnown = pieces.every(each => tokens[each] !== undefined || !/[A-Za-z]/.test(each));
	const isOnce = new Set(pieces.flatMap(each => tokens[each]?.slice(3, 6) ?? [])).size === pieces.filter(each => tokens[each]).length;
	const source = pieces.map(each => tokens[each] ?? each.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('');
	return isKnown && isOnce ? new RegExp(`^${source}$`) : null;
};

const daysIn = (year: number, month: number): number => {
	const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
};

const exists = (date: string, pattern: RegExp): boolean => {
	const groups = pattern.exec(date)?.groups;

	if (groups === undefined) {
		return false;
	}

	const {year = '2000', month = '1', day = '1', hour = '0', minute = '0', second = '0'} = groups;
	return (
		Number(day) >= 1 &&
		Number(day) <= daysIn(Number(year), Number(month)) &&
		Number(hour) <= 23 &&
		Number(minute) <= 59 &&
		Number(second) <= 59
	);
};

const duration = /^\d+(?:\.\d+)?(?:ms|[Mdhmswy])$/;

/**
Finds dates in a Gantt chart that are in no calendar or not of the chart's format, and ends that are neither a date nor a duration. Mermaid parses them and draws another day.
*/
export const ganttDatesExist = (block: CodeBlock): readonly Finding[] => {
	const chart = ganttChart(block.text);
	const pattern = chart === null ? null : patternOf(chart.dateFormat);

	if (chart === null || pattern === null) {
		return [];
	}

	return chart.tasks.flatMap(({name, start, end, line}) => {
		const faults = [
			start === null || /^after\s/.test(start) || exists(start, pattern)
				? []
				: [{date: start, expected: `a date that exists, as ${chart.dateFormat}`}],
			end === null || /^until\s/.test(end) || duration.test(end) || exists(end, pattern)
				? []
				: [{date: end, expected: `a date that exists, as ${chart.dateFormat}, or a duration such as 3d`}],
		].flat();
		return faults.map(({date, expected}) =>
			findingIn(block, {check: 'gantt-dates-exist', line, subject: name, message: `Unexpected \`${date}\`, expected ${expected}`}),
		);
	});
};

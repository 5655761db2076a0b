import type {ChalkInstance} from 'chalk';
import type {Finding} from '../../checks/finding.js';
import {isMoved} from '../../checks/stale/staleness.js';
import {strip} from '../../documents/sanitise.js';
import type {CheckedPlan} from './check-plan-file.js';
import {headingOf, placeText, quoted} from './places.js';
import {sinceRows} from './since-text.js';

/**
How often one check is shown below one heading; `--json` has the rest.
*/
const most = 10;

const weight = {stop: 0, error: 1, advice: 2} as const;

const oneLine = (text: string): string => strip(text).replace(/\s+/g, ' ').trim();

/**
A number of things in words: «1 error», «2 errors».
*/
export const counted = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`;

/**
Findings that fail a check.
*/
export const failing = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({severity}) => severity !== 'advice');

const countsOf = ({standing, waived}: Pick<CheckedPlan, 'standing' | 'waived'>): string => {
	const errors = failing(standing).length;
	return [counted(errors, 'error'), `${standing.length - errors} advice`, ...(waived.length > 0 ? [`${waived.length} waived`] : [])].join(
		', ',
	);
};

const kinds = {diagram: 'diagram', sql: 'SQL block', structured: 'JSON or YAML block', plain: 'JSON block'} as const;

const blocksText = ({blocks: {proved}}: CheckedPlan): string => {
	const counts = (['diagram', 'sql', 'structured', 'plain'] as const).flatMap(kind => {
		const count = proved[kind] ?? 0;
		return count === 0 ? [] : [counted(count, kinds[kind])];
	});
	return counts.length === 0 ? 'It holds no block that can be proved.' : `Proved: ${counts.join(', ')}.`;
};

const findingRows = (finding: Finding, {texts}: CheckedPlan, paint: ChalkInstance): readonly string[] => {
	const {severity, place, other, message, check, fix} = finding;
	const tone = severity === 'advice' ? paint.yellow : paint.red;
	const quote = (at: Finding['place']) => (at ? quoted(at, texts).map(line => `      ${paint.dim(`| ${line}`)}`) : []);
	return [
		`  ${tone(severity)}  ${place ? paint.bold(oneLine(placeText(place))) : ''}  ${paint.dim(oneLine(check))}`,
		...quote(place),
		`      ${oneLine(message)}`,
		...(other ? [`      see ${oneLine(placeText(other))}`, ...quote(other)] : []),
		...(fix === undefined
			? []
			: strip(fix)
					.split('\n')
					.map((line, index) => `      ${index === 0 ? 'fix:' : '    '} ${line}`)),
	];
};

const groupRows = (findings: readonly Finding[], plan: CheckedPlan, paint: ChalkInstance): readonly string[] => {
	const ordered = findings.toSorted((a, b) => weight[a.severity] - weight[b.severity] || (a.place?.line ?? 0) - (b.place?.line ?? 0));
	const shown = ordered.filter(
		(each, index) =>
			ordered.slice(0, index).filter(({check, severity}) => check === each.check && severity === each.severity).length < most,
	);
	return [
		...shown.flatMap(finding => findingRows(finding, plan, paint)),
		...(ordered.length > shown.length ? [`  … and ${ordered.length - shown.length} more like these; --json lists all`] : []),
	];
};

const listRows = (title: string, lines: readonly string[]): readonly string[] =>
	lines.length === 0 ? [] : ['', title, ...lines.map(line => `  - ${oneLine(line)}`)];

/**
The report on one plan for a person: findings below the headings they lie under, each with its line; what was waived, and what was not checked and why. Nothing of it can move a terminal.

@param paint - Chalk, with or without colour.
*/
export const reportText = (checked: CheckedPlan, paint: ChalkInstance): string => {
	const {plan} = checked.source;
	const headings = new Map<string, Finding[]>();

	// Quotations that moved are counted above.
	for (const finding of checked.standing.filter(each => !(checked.since && isMoved(each, plan)))) {
		const heading = headingOf(plan, finding.place);
		const group = headings.get(heading) ?? [];
		group.push(finding);
		headings.set(heading, group);
	}

	const firstLine = (findings: readonly Finding[]) =>
		findings.reduce((least, {place}) => (place?.path === plan.path ? Math.min(least, place.line) : least), Infinity);
	const groups = [...headings].toSorted(([, a], [, b]) => firstLine(a) - firstLine(b) || 0);
	return [
		`${paint.bold(oneLine(plan.path))}: ${countsOf(checked)}`,
		`  ${blocksText(checked)}`,
		...sinceRows(checked, paint),
		...groups.flatMap(([heading, findings]) => ['', paint.underline(oneLine(heading)), ...groupRows(findings, checked, paint)]),
		...listRows(
			'Waived',
			checked.waived.map(({finding, waiver}) => `${finding.check}: ${finding.message} (${waiver.reason}; ${waiver.by})`),
		),
		...listRows(
			'Waivers of nothing that is found',
			checked.unused.map(({check, about}) => `${check}: ${about}`),
		),
		...listRows('Not checked', checked.notChecked),
		'',
	].join('\n');
};

/**
The last line: what came of all plans.
*/
export const summaryText = (checked: readonly CheckedPlan[], unreadable: number): string => {
	const standing = checked.flatMap(each => each.standing);
	const waived = checked.flatMap(each => each.waived);
	return `${counted(checked.length, 'plan')} checked: ${countsOf({standing, waived})}${unreadable > 0 ? `; ${unreadable} not readable` : ''}\n`;
};

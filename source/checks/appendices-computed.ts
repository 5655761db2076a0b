import type {Facts} from '../documents/facts.js';
import {conformanceOf, type Waived} from '../documents/plan/conformance.js';
import type {Appendix, Plan} from '../documents/plan/plan.js';
import {traceOf} from '../documents/plan/trace.js';
import {writeConformance, writeTrace} from '../documents/plan/write-appendices.js';
import type {Finding} from './finding.js';
import {metRules} from './guidelines/met-rules.js';
import {offendingText} from './stretch.js';

const check = 'appendices-computed';

/** A row without the number of the step before its id, which is there for the reader. */
const told = (line: string): string =>
	line
		.trim()
		.replace(/\s+/g, ' ')
		.replace(/^\| [^[|]*\[/, '| [');

const rowsOf = (text: string): readonly {readonly row: string; readonly at: number}[] =>
	text.split('\n').flatMap((line, index) => (/^\|[^|]*\[[^|\]]*\][^|]*\|/.test(line) ? [{row: told(line), at: index + 1}] : []));

const headOf = (text: string): string =>
	text
		.split('\n')
		.find(line => line.startsWith('|'))
		?.replace(/\s+/g, ' ') ?? '';

const firstId = (row: string): string => /\[[^\]]*\]/.exec(row)?.[0] ?? '';

const compared = (path: string, {letter, text, line}: Appendix, computed: string): readonly Finding[] => {
	const expected = rowsOf(computed).map(({row}) => row);
	const known = new Set(expected);
	const found = rowsOf(text);
	const there = new Set(found.flatMap(({row}) => row.match(/\[[^\]]*\]/g) ?? []));
	const finding = (subject: string, message: string, at: number): Finding => ({
		check,
		severity: 'error',
		subject,
		message,
		place: {path, line: at, endLine: at},
		other: null,
		offending: offendingText(message),
	});
	return headOf(text) !== headOf(computed)
		? []
		: [
				...found
					.filter(({row}) => !known.has(row))
					.map(({row, at}) => {
						const id = firstId(row);
						const right = expected.find(each => each.includes(id));
						return finding(
							id,
							`Unexpected row in appendix ${letter} «${offendingText(row)}», expected ${right === undefined ? 'no such row' : `«${offendingText(right)}»`}`,
							line + at,
						);
					}),
				...expected
					.filter(row => !there.has(firstId(row)))
					.map(row => finding(firstId(row), `Unexpected absence of a row in appendix ${letter}, expected «${offendingText(row)}»`, line)),
			];
};

const waivedIn = ({decisions, frontMatter}: Plan): readonly Waived[] => [
	...(frontMatter?.waivers ?? [])
		.filter(waiver => waiver.check === 'trace-complete')
		.map(({about, reason}) => ({id: about.split(' · ')[0] ?? '', reason})),
	...decisions.filter(({choice}) => choice === 'waive').flatMap(({facts, number}) => facts.map(id => ({id, reason: `D-${number}`}))),
];

/**
Finds rows of appendices B and C that are not what follows from the sections and the documents: a requirement said to be traced where it is not, a rule said to be met that is not, a row that is missing.

Both are computed, so a difference was made by hand or by an edit since. A plan written by hand has its own tables and no findings.
*/
export const appendicesComputed = (plan: Plan, facts: Facts): readonly Finding[] => {
	const {frontMatter, appendices, sections, path} = plan;
	const written = (letter: Appendix['letter'], compute: () => string): readonly Finding[] => {
		const appendix = appendices.find(each => each.letter === letter);
		return frontMatter === null || appendix === undefined ? [] : compared(path, appendix, compute());
	};
	return [
		...written('B', () => writeTrace(traceOf(facts, sections))),
		...written('C', () =>
			writeConformance(conformanceOf(facts.guidelines, sections, {waived: waivedIn(plan), met: metRules(facts, sections)})),
		),
	];
};

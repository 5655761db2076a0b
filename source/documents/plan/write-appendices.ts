import {refer} from '../../sections/refer.js';
import type {Fact} from '../facts.js';
import type {Conformance} from './conformance.js';
import {modelsNamed} from './models-named.js';
import type {PlanInput} from './plan-input.js';
import {cut, oneLine, tableOf} from './plan-text.js';
import type {TraceRow} from './trace.js';

const width = 100;

/**
Appendix B: where each requirement is treated and how it is tested. What it says stands in the evidence.
*/
export const writeTrace = (rows: readonly TraceRow[]): string =>
	rows.length === 0
		? 'The use case names no objective, step, requirement, criterion or rule.'
		: tableOf(
				['Requirement', 'Sections', 'Tests'],
				rows.map(({fact, sections, tests}) => [refer([fact]), sections.join(', '), tests.join(', ')]),
			);

const where = ({rule, sections, tests, reason}: Conformance): string => {
	const isOwn = tests.length === 1 && tests[0] === `T-${rule.id}`;
	const tested = isOwn ? ['the test of its id'] : tests;
	return [...sections.map(number => `section ${number}`), ...tested, ...(reason === null ? [] : [cut(reason, width)])].join(', ');
};

/**
Appendix C: how the plan stands to each rule of the guidelines; rules that stand alike share a row.
*/
export const writeConformance = (rows: readonly Conformance[]): string => {
	const alike = new Map<string, Conformance[]>();

	for (const row of rows) {
		const key = `${row.state}\n${where(row)}`;
		alike.set(key, [...(alike.get(key) ?? []), row]);
	}

	const groups = [...alike.values()].map(group => [
		group.map(({rule}) => `[${rule.id}]`).join(' '),
		group[0]?.state ?? '',
		group.slice(0, 1).map(where).join(''),
	]);
	return rows.length === 0 ? 'No guideline was given.' : tableOf(['Rules', 'State', 'Where'], groups);
};

const quotation = ({id, text, place}: Fact): string => {
	const lines = place.endLine > place.line ? `${place.line}-${place.endLine}` : `${place.line}`;
	return `- [${id}] «${oneLine(text)}» — ${place.path}:${lines}`;
};

const coldRead = (read: PlanInput['coldRead']): string => {
	if (read === null || read.answers.length === 0) {
		return 'Cold read: not done.';
	}

	const wrong = read.answers.filter(({isRight}) => !isRight).map(({id}) => id);
	const score = `Cold read: ${read.answers.length - wrong.length} of ${read.answers.length} questions answered from this plan alone`;
	return wrong.length === 0 ? `${score}.` : `${score}; not answered: ${wrong.join(', ')}.`;
};

/**
Appendix D: what the plan rests on. The only part that names lines of other documents.
*/
export const writeEvidence = (
	cited: readonly Fact[],
	input: Pick<PlanInput, 'inputs' | 'planner' | 'version' | 'code' | 'coldRead' | 'sections' | 'foundBy'>,
): string => {
	const {inputs, planner, version, code, coldRead: read} = input;
	const paths = Object.keys(inputs).sort();
	return [
		cited.length === 0 ? 'No fact is cited.' : cited.map(quotation).join('\n'),
		tableOf(
			['Input', 'SHA-256'],
			paths.map(path => [path, inputs[path] ?? 'missing']),
		),
		[
			`- Planner: ${planner.name}, ${modelsNamed(input)}; plan-wizard ${version}`,
			`- Source paths known: ${code.paths.length}${code.isComplete ? '' : ', the list was cut'}`,
			...planner.notChecked.map(each => `- Not checked: ${oneLine(each)}`),
			`- ${coldRead(read)}`,
		].join('\n'),
	].join('\n\n');
};

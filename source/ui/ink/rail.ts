import type {Stage} from '../../effects.js';
import {blank, type Row, row, rowOf, type Span, span} from '../markdown/row.js';
import {cutTo, pad} from '../markdown/width.js';
import type {View} from '../view.js';
import type {State} from './state.js';

/** The titles of the ten steps, short enough for the rail. */
const steps = [
	'Use case alignment',
	'System structure',
	'Components, interactions',
	'Database schema',
	'APIs and interfaces',
	'Third-party integrations',
	'Qualities, deployment',
	'Technology stack',
	'Phasing and risks',
	'Documentation, next steps',
].map((title, index) => ({number: index + 1, title}));
const after: readonly (readonly [Stage, string])[] = [
	['cold read', 'Cold read'],
	['reviews', 'Reviews'],
	['writing', 'Writing'],
];
const order: readonly Stage[] = ['preflight', 'sections', 'assembly', 'cold read', 'reviews', 'writing', 'done'];

const signs = {human: '✓', 'run on': '»', kept: '='} as const;

const stepRow = ({stage, step, accepted}: View, number: number, title: string): readonly Span[] => {
	const by = accepted[number];
	const isNow = stage === 'sections' && step === number && by === undefined;
	const sign = by ? signs[by] : isNow ? '>' : ' ';
	return [
		span(`${sign} ${String(number).padStart(2)} `, by ? 'good' : isNow ? 'accent' : 'dim'),
		span(title, isNow ? 'strong' : by ? 'plain' : 'dim'),
	];
};

const stageRow = ({stage}: View, each: Stage, title: string): readonly Span[] => {
	const passed = order.indexOf(stage) - order.indexOf(each);
	return [
		span(`${passed > 0 ? '✓' : passed === 0 ? '>' : ' '}    `, passed > 0 ? 'good' : 'accent'),
		span(title, passed === 0 ? 'strong' : passed > 0 ? 'plain' : 'dim'),
	];
};

const cut = (spans: readonly Span[], width: number): Row => {
	const [sign, title] = spans;
	return {spans: sign && title ? [sign, {...title, text: cutTo(title.text, width - sign.text.length)}] : spans, line: null};
};

/**
Preflight, the ten steps and what follows them, for wide windows. Signs: `✓` accepted, `»` run on, `=` kept, `>` now.
*/
export const railRows = ({view, version}: State, width: number, height: number): readonly Row[] => {
	const rows = [
		rowOf(span('plan-wizard ', 'strong'), span(version, 'dim')),
		row('─'.repeat(width), 'dim'),
		cut(stageRow(view, 'preflight', 'Preflight'), width),
		blank,
		...steps.map(({number, title}) => cut(stepRow(view, number, title), width)),
		blank,
		...after.map(([stage, title]) => cut(stageRow(view, stage, title), width)),
	];
	return Array.from({length: height}, (_, index) => rows[index] ?? blank);
};

const stageNames: Readonly<Record<Stage, string>> = {
	preflight: 'Preflight',
	sections: 'Steps',
	assembly: 'Assembly',
	'cold read': 'Cold read',
	reviews: 'Reviews',
	writing: 'Writing',
	done: 'Done',
};

/**
One line of progress, for windows without a rail.
*/
export const progressRow = ({view}: State, width: number): Row => {
	const {stage, step, accepted} = view;
	const marks = steps
		.map(({number}) => (accepted[number] ? signs[accepted[number]] : stage === 'sections' && step === number ? '>' : '·'))
		.join('');
	const where = stage === 'sections' && step !== null ? `step ${step} of 10` : stageNames[stage];
	return rowOf(span('[', 'dim'), span(marks, 'good'), span('] ', 'dim'), span(pad(where, width - steps.length - 3).trimEnd(), 'dim'));
};

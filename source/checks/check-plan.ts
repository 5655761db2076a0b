import type {CodeFacts, Facts} from '../documents/facts.js';
import type {Plan, PlanText} from '../documents/plan/plan.js';
import {readMarks} from '../documents/plan/read-marks.js';
import type {SectionNumber} from '../sections/parts.js';
import {appendicesComputed} from './appendices-computed.js';
import {checkStretch} from './check-section.js';
import {evidenceComplete} from './evidence-complete.js';
import type {Finding} from './finding.js';
import {knownOf} from './known.js';
import {planSize} from './plan-size.js';
import {quotationsExist} from './quotations-exist.js';
import {sectionHashes} from './section-hashes.js';
import {sectionsPresent} from './sections-present.js';
import type {Stretch} from './stretch.js';
import {hiddenText} from './text/hidden-text.js';
import {statedOnce} from './text/stated-once.js';
import {traceComplete} from './trace-complete.js';

/**
A plan and what it is checked against. `documents` are the texts of its inputs by path, `null` where one is missing; those not given are not checked.
*/
export type PlanCheckInput = {
	readonly plan: Plan;
	readonly facts: Facts;
	readonly code: CodeFacts;
	readonly documents: Readonly<Record<string, string | null>>;
};

const stretchOf = (
	{path}: Plan,
	{text, line}: PlanText,
	{subject, number}: {readonly subject: string; readonly number: SectionNumber | null},
): Stretch => ({
	subject,
	number,
	text,
	marks: readMarks(text),
	placeAt: within => ({path, line: line + within, endLine: line + within}),
});

/**
What the rules find in a whole plan. Places are lines of the plan's file, except where a document's own line is meant. Findings that its waivers cover are among them: see `waive`.
*/
export const checkPlan = ({plan, facts, code, documents}: PlanCheckInput): readonly Finding[] => {
	const tooLong = planSize(plan);

	if (tooLong.length > 0) {
		return tooLong;
	}

	const known = knownOf({
		facts,
		code,
		decisions: plan.decisions,
		questions: plan.questions.map(({number}) => number),
		marked: plan.paths,
		documents: Object.keys(documents).filter(path => documents[path] !== null),
	});
	const stretches = [
		...(plan.digest ? [stretchOf(plan, plan.digest, {subject: 'digest', number: null})] : []),
		...plan.sections.map(section => stretchOf(plan, section, {subject: `section ${section.number}`, number: section.number})),
	];
	const waived = plan.decisions
		.filter(({choice}) => choice === 'waive')
		.flatMap(({facts: ids, number}) => ids.map(id => ({id, reason: `D-${number}`})));
	const traced = traceComplete(facts, plan.sections, waived);
	return [
		...sectionsPresent(plan),
		...sectionHashes(plan),
		...stretches.flatMap(stretch => checkStretch(stretch, known, 'built')),
		...traced,
		// A gap in the trace shows in its table, too: it is said once.
		...appendicesComputed(plan, facts).filter(({subject}) => !traced.some(gap => subject === `[${gap.subject}]`)),
		...evidenceComplete(plan, known),
		...quotationsExist(plan, documents),
		...statedOnce(plan.path, plan.sections),
		...hiddenText(plan.path, plan.text),
	];
};

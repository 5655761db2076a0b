import type {Facts} from '../documents/facts.js';
import {factIndex} from '../documents/plan/fact-index.js';
import type {Plan} from '../documents/plan/plan.js';
import {titles} from '../sections/parts.js';

/**
Where a plan comes from: `written` by plan-wizard, `by hand` in its format, or `foreign`: made elsewhere, in a form of its own.
*/
export type PlanForm = 'written' | 'by hand' | 'foreign';

const withoutNumber = (title: string): string =>
	title
		.replace(/^\d{1,2}[.):]?\s+/, '')
		.trim()
		.toLowerCase();

/**
The form of a plan. By hand it needs at least half of the ten titles, since «1. Overview» is a heading of many documents.
*/
export const planForm = ({frontMatter, sections}: Plan): PlanForm => {
	if (frontMatter !== null) {
		return 'written';
	}

	const own = sections.filter(({number, title}) => withoutNumber(title) === titles[number].toLowerCase());
	return own.length >= 5 ? 'by hand' : 'foreign';
};

/**
What does not apply to a plan: the checks that say nothing of it, and that in a person's words.
*/
export type PlanScope = {
	readonly form: PlanForm;
	readonly without: ReadonlySet<string>;
	readonly notChecked: readonly string[];
};

type Scope = {readonly plan: Plan; readonly facts: Facts; readonly hasUseCase: boolean};

type Gap = {readonly checks: readonly string[]; readonly text: string};

const gapsOf = (form: PlanForm, {plan, facts, hasUseCase}: Scope): readonly Gap[] => {
	const index = factIndex(facts);
	const citesFacts = plan.citations.some(({id}) => index.has(id));
	const gaps: Gap[] = [];

	if (form === 'foreign') {
		return [
			{checks: [], text: 'sections, parts, ids and the trace: the plan is not in the format of plan-wizard'},
			{checks: [], text: 'what was accepted and by whom: there is no front matter'},
		];
	}

	if (form === 'by hand') {
		gaps.push({checks: ['evidence-complete'], text: 'what was accepted and by whom: there is no front matter'});
	}

	if (!hasUseCase) {
		const checks = ['trace-complete', 'citations-exist'];
		return [...gaps, {checks, text: 'ids and the trace: no use case was found'}];
	}

	return form === 'by hand' && !citesFacts
		? [...gaps, {checks: ['trace-complete', 'citations-exist'], text: 'ids and the trace: the plan cites no fact of the documents'}]
		: gaps;
};

/**
Says which checks do not apply to a plan, so that a plan made elsewhere is checked as far as it goes and no further.

@param hasUseCase - Whether the use case that it is a plan of was found and could be read.
*/
export const planScope = (scope: Scope): PlanScope => {
	const form = planForm(scope.plan);
	const gaps = gapsOf(form, scope);
	return {form, without: new Set(gaps.flatMap(({checks}) => checks)), notChecked: gaps.map(({text}) => text)};
};

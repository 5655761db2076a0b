import type {Finding} from '../../checks/finding.js';
import type {PlanWizardError} from '../../errors.js';
import {escaped} from '../escaped.js';
import type {CheckedPlan} from './check-plan-file.js';
import {failing} from './report-text.js';
import {approvalsOf} from './since-text.js';

const shown = ({check, severity, subject, message, place, other, offending, fix}: Finding) => ({
	check,
	severity,
	subject,
	message,
	place,
	other,
	offending,
	fix: fix ?? null,
});

const planOf = ({named, form, source, standing, waived, unused, notChecked, blocks, since}: CheckedPlan) => ({
	named,
	root: source.root,
	path: source.plan.path,
	form,
	status: source.plan.frontMatter?.status ?? null,
	useCase: source.useCase,
	counts: {error: failing(standing).length, advice: standing.length - failing(standing).length, waived: waived.length},
	blocks: {diagram: 0, sql: 0, structured: 0, plain: 0, ...blocks.proved},
	since: since && {isStale: since.isStale, inputs: since.inputs, changes: since.changes, moved: since.moved},
	approvals: {isSigned: false, sections: approvalsOf({source})},
	findings: standing.map(shown),
	waived: waived.map(({finding, waiver: {reason, by, at}}) => ({...shown(finding), waiver: {reason, by, at}})),
	unusedWaivers: unused,
	notChecked,
	error: null,
});

/**
A plan that could not be checked, and why.
*/
export type Unreadable = {readonly named: string; readonly error: PlanWizardError};

/**
The report on all plans as JSON, as `docs/checks.md` describes it.
*/
export const reportJson = (checked: readonly (CheckedPlan | Unreadable)[], exitCode: number): string => {
	const plans = checked.map(each =>
		'error' in each
			? {named: each.named, error: {code: each.error.code, message: each.error.message, remedy: each.error.remedy}}
			: planOf(each),
	);
	return `${escaped(JSON.stringify({version: 1, exitCode, plans}, null, '\t'))}\n`;
};

import type {Facts} from '../../documents/facts.js';
import {factIndex} from '../../documents/plan/fact-index.js';
import type {Plan} from '../../documents/plan/plan.js';
import type {Finding} from '../finding.js';
import {changedSince, isRestedOn} from './changed-since.js';
import {type FactChange, factsSince} from './facts-since.js';

/**
An input that is not what it was when the plan was made. `isOldTextKnown` where a commit holds it as it was.
*/
export type ChangedInput = {readonly path: string; readonly state: 'changed' | 'missing' | 'new'; readonly isOldTextKnown: boolean};

/**
How a plan stands to its documents as they are now. `moved` counts quotations that stand elsewhere in the same document.
*/
export type Staleness = {
	readonly isStale: boolean;
	readonly inputs: readonly ChangedInput[];
	readonly changes: readonly FactChange[];
	readonly moved: number;
	readonly findings: readonly Finding[];
};

type Since = {
	readonly plan: Plan;
	/** What the other checks found. */
	readonly found: readonly Finding[];
	readonly inputs: readonly ChangedInput[];
	/** The documents as the plan knew them, as far as their old text is known. */
	readonly before: Facts;
	readonly after: Facts;
};

/**
Whether a finding is about a quotation with a place: gone or changed, or moved.
*/
export const isOfQuotation = ({check, place}: Finding, {path}: Plan): boolean => check === 'quotations-exist' && place?.path === path;

/**
Whether a quotation only moved.
*/
export const isMoved = (finding: Finding, plan: Plan): boolean => isOfQuotation(finding, plan) && finding.severity === 'advice';

const unknownText = (plan: Plan, {path}: ChangedInput): Finding => ({
	check: 'changed-since',
	severity: 'advice',
	subject: path,
	message: `Unexpected text of ${path}, expected the one that the plan was made from; no commit holds that, so what was added cannot be told`,
	place: {path: plan.path, line: 1, endLine: 1},
	other: {path, line: 1, endLine: 1},
	offending: path,
});

/**
Says whether a plan is stale: a quotation of a changed document is not there any more, or something that a section depends on was added or changed. Any other edit of an input is a note.
*/
export const staleness = ({plan, found, inputs, before, after}: Since): Staleness => {
	const changes = factsSince(before, after);
	const changedPaths = new Set(inputs.map(({path}) => path));
	const quotedPath = ({other}: Finding) => other !== null && changedPaths.has(other.path);
	const isGone = (finding: Finding) => isOfQuotation(finding, plan) && finding.severity === 'error';
	const reported = found.filter(each => isGone(each) || each.check === 'trace-complete').map(({subject}) => subject);
	const rested = changedSince(plan, changes, new Set(reported));
	const unknown = inputs.filter(
		({path, state, isOldTextKnown}) =>
			state === 'changed' && !isOldTextKnown && !found.some(each => isGone(each) && each.other?.path === path),
	);

	return {
		isStale: changes.some(change => isRestedOn(change, plan)) || found.some(each => isGone(each) && quotedPath(each)),
		inputs,
		changes,
		moved: found.filter(each => isMoved(each, plan)).length,
		findings: [...rested, ...unknown.map(each => unknownText(plan, each))],
	};
};

/**
The findings with the present place of what a changed quotation said, where its id still names something.
*/
export const withPresentPlace = (found: readonly Finding[], plan: Plan, facts: Facts): readonly Finding[] => {
	const index = factIndex(facts);
	return found.map(finding => {
		const fact = isOfQuotation(finding, plan) && finding.severity === 'error' ? index.get(finding.subject)?.[0] : undefined;
		return fact === undefined ? finding : {...finding, other: fact.place};
	});
};

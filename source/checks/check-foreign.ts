import type {Facts} from '../documents/facts.js';
import type {Plan} from '../documents/plan/plan.js';
import {readMarks} from '../documents/plan/read-marks.js';
import {fencesClosed} from './fences-closed.js';
import type {Finding} from './finding.js';
import {noPlaceholders} from './no-placeholders.js';
import {planSize} from './plan-size.js';
import {quotationsExist} from './quotations-exist.js';
import {addressesAssistant} from './text/addresses-assistant.js';
import {hiddenText} from './text/hidden-text.js';
import {sumsAddUp} from './text/sums-add-up.js';

/**
A plan made elsewhere: what was read of it, its text, and the documents that it quotes.
*/
export type ForeignPlan = {
	readonly plan: Plan;
	readonly text: string;
	readonly facts: Facts;
	readonly documents: Readonly<Record<string, string | null>>;
};

/**
What the rules find in a plan made elsewhere: only those that no format is needed for. A fence without a language is no fault there.
*/
export const checkForeign = ({plan, text, facts, documents}: ForeignPlan): readonly Finding[] => {
	const {path} = plan;
	const tooLong = planSize(plan);

	if (tooLong.length > 0) {
		return tooLong;
	}

	const stretch = {
		subject: 'plan',
		number: null,
		text,
		marks: readMarks(text),
		placeAt: (line: number) => ({path, line, endLine: line}),
	};

	return [
		...fencesClosed(stretch).filter(({severity}) => severity !== 'advice'),
		...noPlaceholders(stretch, facts),
		...quotationsExist(plan, documents),
		...sumsAddUp(stretch),
		...addressesAssistant(stretch),
		...hiddenText(path, text),
	];
};

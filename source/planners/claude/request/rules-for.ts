import type {Rule} from '../../../documents/facts.js';
import {type Subject, subjectOf} from '../../../sections/subjects.js';

const sectionsOf: Readonly<Record<Subject, readonly number[]>> = {
	performance: [2, 5, 7],
	testing: [9],
	compliance: [4, 7],
	observability: [3, 7],
	security: [3, 5, 6, 7],
	deployment: [2, 7, 9],
	reliability: [2, 3, 4, 6, 7],
	interface: [5],
	data: [2, 3, 4],
	documentation: [10],
	code: [2, 3, 9],
};

/**
The rules that a section has to answer, by what they are about. Sections 7 and 9 assign every rule that binds to a task, so they get those as well.
*/
export const rulesFor = (section: number, rules: readonly Rule[]): readonly Rule[] =>
	rules.filter(
		rule =>
			sectionsOf[subjectOf(rule.text)].includes(section) ||
			((section === 7 || section === 9) && rule.normative && (rule.level === 'must' || rule.level === 'must-not')),
	);

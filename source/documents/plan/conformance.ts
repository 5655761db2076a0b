import type {Guidelines, Rule} from '../facts.js';
import type {SectionText, TraceRow} from './trace.js';
import {citingSections, testsIn} from './trace.js';

/**
How a plan stands to a rule of the guidelines: `met` by a recognised form whose check passed, `assigned` to a task and its verification, `waived` by a person, `open` where no section names it.
*/
export type Conformance = {
	readonly rule: Rule;
	readonly state: 'met' | 'assigned' | 'waived' | 'open';
	readonly sections: TraceRow['sections'];
	readonly tests: TraceRow['tests'];
	readonly reason: string | null;
};

export type Waived = {readonly id: string; readonly reason: string};

/**
The state of every rule, from where it is cited.

@param waived - Rules that a person lifted, with the reason.
@param met - Ids of rules whose recognised form was checked and holds.
*/
export const conformanceOf = (
	{rules}: Guidelines,
	sections: readonly SectionText[],
	{waived, met}: {readonly waived: readonly Waived[]; readonly met: readonly string[]},
): readonly Conformance[] => {
	const citing = citingSections(sections);
	const tests = testsIn(sections.find(({number}) => number === 9)?.text ?? '', new Set(rules.map(({id}) => id)));

	return rules.map(rule => {
		const cited = citing.get(rule.id) ?? [];
		const reason = waived.find(({id}) => id === rule.id)?.reason ?? null;
		const assigned = cited.length > 0 ? 'assigned' : 'open';
		const state = reason !== null ? 'waived' : met.includes(rule.id) ? 'met' : assigned;
		return {rule, state, sections: cited, tests: tests.get(rule.id) ?? [], reason};
	});
};

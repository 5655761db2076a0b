import type {Facts, Rule} from '../documents/facts.js';
import {conformanceOf, type Waived} from '../documents/plan/conformance.js';
import {type SectionText, type TraceRow, tracedFacts, traceOf} from '../documents/plan/trace.js';
import type {Finding} from './finding.js';
import {offendingText} from './stretch.js';

const check = 'trace-complete';

const finding = (fact: TraceRow['fact'], message: string, severity: Finding['severity'] = 'error'): Finding => ({
	check,
	severity,
	subject: fact.id,
	message: `${message}: «${offendingText(fact.text)}»`,
	place: fact.place,
	other: null,
	offending: offendingText(fact.text),
});

const ofRow = ({fact, needsTest, sections, tests}: TraceRow): readonly Finding[] => {
	const lacks = [
		...(sections.length === 0 ? ['a citation in a section'] : []),
		...(needsTest && tests.length === 0 ? [`test T-${fact.id} in section 9`] : []),
	];
	return lacks.length === 0 ? [] : [finding(fact, `Unexpected gap in the trace of [${fact.id}], expected ${lacks.join(' and ')}`)];
};

const isMandatory = ({level}: Rule): boolean => level === 'must' || level === 'must-not';

/**
Finds requirements of the use case that no section cites or no test of section 9 is named after, and MUST rules of the guidelines that are neither assigned nor waived. A rule in lower-case words is advice only.

@param waived - Rules that a person lifted by a ruling.
*/
export const traceComplete = (facts: Facts, sections: readonly SectionText[], waived: readonly Waived[]): readonly Finding[] => [
	...traceOf(facts, sections).flatMap(ofRow),
	...conformanceOf(facts.guidelines, sections, {waived, met: []})
		.filter(({rule, state}) => state === 'open' && isMandatory(rule))
		.map(({rule}) =>
			finding(
				rule,
				`Unexpected rule [${rule.id}] that no section cites, expected it assigned to a task or waived`,
				rule.normative ? 'error' : 'advice',
			),
		),
];

/**
Finds what section 9 alone lacks: tests. For the moment it is drafted.
*/
export const testsComplete = (facts: Facts, section: SectionText): readonly Finding[] => {
	const tested = new Map(traceOf(facts, [section]).map(row => [row.fact.id, row.tests]));
	return tracedFacts(facts)
		.filter(({fact, needsTest}) => needsTest && tested.get(fact.id)?.length === 0)
		.map(({fact}) => finding(fact, `Unexpected gap in the tests of [${fact.id}], expected test T-${fact.id}`));
};

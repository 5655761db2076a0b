import type {Fact, Facts} from '../facts.js';
import {readMarks} from './read-marks.js';

/**
A requirement of the use case: which sections cite it, which tests of section 9 are its own. An objective needs no test of its own.
*/
export type TraceRow = {
	readonly fact: Fact;
	readonly needsTest: boolean;
	readonly sections: readonly number[];
	readonly tests: readonly string[];
};

export type SectionText = {readonly number: number; readonly text: string};

const testId = /\bT-([A-Z][\p{L}\p{N}]*(?:[-_.:>]+[\p{L}\p{N}]+)*)/gu;

const longestId = 200;

const distinct = <Item extends Fact>(facts: readonly Item[]): readonly Item[] => [...new Map(facts.map(fact => [fact.id, fact])).values()];

/**
Which sections cite which ids.
*/
export const citingSections = (sections: readonly SectionText[]): ReadonlyMap<string, readonly number[]> => {
	const index = new Map<string, Set<number>>();

	for (const {number, text} of sections) {
		for (const {id} of readMarks(text).citations) {
			index.set(id, (index.get(id) ?? new Set()).add(number));
		}
	}

	return new Map(Array.from(index, ([id, numbers]) => [id, [...numbers].sort((a, b) => a - b)]));
};

/**
The tests that a text names, by the id they test: `T-AC-3f9a`, and `T-AC-3f9a-2` for a second one. A test belongs to the longest id that its name begins with.
*/
export const testsIn = (text: string, ids: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> => {
	const tests = new Map<string, Set<string>>();

	for (const {0: test, 1: name = ''} of text.matchAll(testId)) {
		let id = name.length > longestId ? '' : name;

		while (id !== '' && !ids.has(id)) {
			id = id.slice(0, Math.max(0, id.search(/[-_.:>]+[\p{L}\p{N}]+$/u)));
		}

		if (id !== '') {
			tests.set(id, (tests.get(id) ?? new Set()).add(test));
		}
	}

	return new Map(Array.from(tests, ([id, names]) => [id, [...names]]));
};

/**
The facts that a plan must trace: objectives, steps of the main flow, alternatives, requirements, acceptance criteria and rules of the use case.
*/
export const tracedFacts = ({useCase}: Pick<Facts, 'useCase'>): ReadonlyArray<{readonly fact: Fact; readonly needsTest: boolean}> => {
	const tested = distinct([...useCase.mainFlow, ...useCase.alternatives, ...useCase.requirements, ...useCase.acceptance, ...useCase.rules]);
	return [...distinct(useCase.objectives).map(fact => ({fact, needsTest: false})), ...tested.map(fact => ({fact, needsTest: true}))];
};

/**
The trace of a plan, computed from the facts and the ids that its sections cite.
*/
export const traceOf = (facts: Pick<Facts, 'useCase'>, sections: readonly SectionText[]): readonly TraceRow[] => {
	const traced = tracedFacts(facts);
	const citing = citingSections(sections);
	const phasing = sections.find(({number}) => number === 9)?.text ?? '';
	const tests = testsIn(phasing, new Set(traced.map(({fact}) => fact.id)));
	return traced.map(({fact, needsTest}) => ({
		fact,
		needsTest,
		sections: citing.get(fact.id) ?? [],
		tests: tests.get(fact.id) ?? [],
	}));
};

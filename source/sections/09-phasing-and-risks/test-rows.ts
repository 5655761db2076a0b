import type {Fact} from '../../documents/facts.js';
import {clipped} from '../quotation.js';
import {numberOf, shown} from '../refer.js';
import {rulingsOn} from '../rulings-on.js';
import type {PhasingGiven} from './phasing.js';
import type {Slice} from './slices.js';

type Kind = {readonly name: string; readonly facts: readonly Fact[]};

const kindsOf = ({criteria, alternatives}: Slice, {useCase}: PhasingGiven): readonly Kind[] => {
	const among = (facts: readonly Fact[]): readonly Fact[] => criteria.filter(({id}) => facts.some(fact => fact.id === id));
	const steps = among(useCase.mainFlow);
	const accepted = among(useCase.acceptance);
	const measured = among(useCase.requirements.filter(({quality}) => quality !== null));
	const required = among(useCase.requirements.filter(({quality}) => quality === null));
	const rules = among(useCase.rules);
	const kinds = [
		{name: 'Steps', facts: steps},
		{name: 'Alternatives', facts: alternatives},
		{name: 'Criteria', facts: accepted},
		{name: 'Requirements', facts: required},
		{name: 'Qualities', facts: measured},
		{name: 'Rules', facts: rules},
	];
	const named = new Set(kinds.flatMap(({facts}) => facts.map(({id}) => id)));
	return [...kinds, {name: 'What must hold', facts: criteria.filter(({id}) => !named.has(id))}];
};

/**
The tests of a slice as lines, one for each kind: `Steps: 1 T-STEP-8214; 2 T-STEP-1b08`, with what was ruled on a fact behind its test. What a test proves is the fact whose id it carries.
*/
export const testLines = (slice: Slice, given: PhasingGiven): readonly string[] =>
	kindsOf(slice, given)
		.filter(({facts}) => facts.length > 0)
		.map(({name, facts}) => {
			const tests = facts.map(fact => testOf(fact, slice.alternatives.find(({id}) => id === fact.id)?.steps ?? [], given));
			return `${name}: ${tests.join('; ')}`;
		});

const longestGist = 50;

/** What a fact demands, without the words that each of its kind begins with. */
const gistOf = ({text}: Fact): string =>
	clipped(
		text.replace(/^(?:the system|the app(?:lication)?|it) (?:shall|must|should|will) /i, '').replace(/^given an? /i, ''),
		longestGist,
	);

/**
The test of a fact, `2a T-ALT-3ee2`; of one without a number with the beginning of its words, and with what was ruled on it or on its steps behind.
*/
export const testOf = (fact: Fact, steps: readonly Fact[], {rulings}: PhasingGiven): string => {
	const ruled = rulingsOn([fact, ...steps], rulings);
	const number = shown(numberOf(fact));
	const gist = number === '' ? ` «${gistOf(fact)}»` : '';
	return `${number} T-${fact.id}${gist}${ruled === '' ? '' : ` (${ruled})`}`.trim();
};

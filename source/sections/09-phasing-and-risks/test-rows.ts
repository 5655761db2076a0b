import type {Fact} from '../../documents/facts.js';
import {numberOf, shown} from '../refer.js';
import {rulingsOn} from '../rulings-on.js';
import type {PhasingGiven} from './phasing.js';
import type {Slice} from './slices.js';

type Kind = {readonly name: string; readonly facts: readonly Fact[]};

const kindsOf = ({criteria, alternatives}: Slice, {useCase}: PhasingGiven): readonly Kind[] => {
	const among = (facts: readonly Fact[]): readonly Fact[] => criteria.filter(({id}) => facts.some(fact => fact.id === id));
	const steps = among(useCase.mainFlow);
	const accepted = among(useCase.acceptance).filter(fact => !steps.includes(fact));
	return [
		{name: 'Steps', facts: steps},
		{name: 'Alternatives', facts: alternatives},
		{name: 'Criteria', facts: accepted},
		{name: 'What must hold', facts: criteria.filter(fact => !steps.includes(fact) && !accepted.includes(fact))},
	];
};

/**
The tests of a slice as lines, one for each kind: `Steps: 1 T-STEP-8214, 2 T-STEP-1b08`, with what was ruled on a fact behind its test. What a test proves is the fact whose id it carries.
*/
export const testLines = (slice: Slice, given: PhasingGiven): readonly string[] =>
	kindsOf(slice, given)
		.filter(({facts}) => facts.length > 0)
		.map(({name, facts}) => {
			const tests = facts.map(fact => {
				const steps = slice.alternatives.find(({id}) => id === fact.id)?.steps ?? [];
				const ruled = rulingsOn([fact, ...steps], given.rulings);
				return `${shown(numberOf(fact))} T-${fact.id}${ruled === '' ? '' : ` (${ruled})`}`.trim();
			});
			return `${name}: ${tests.join(', ')}`;
		});

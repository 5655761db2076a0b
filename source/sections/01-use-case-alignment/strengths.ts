import type {Fact, UseCase} from '../../documents/facts.js';
import {partDraft} from '../part-draft.js';
import {refer, searched} from '../refer.js';
import type {PartDraft} from '../section.js';
import {list} from '../table.js';

type Counted = {readonly of: readonly Fact[]; readonly found: readonly Fact[]; readonly what: string};

/** Half of them at least: fewer is no strength. The exceptions are named, since they are what a reader looks for. */
const counted = ({of, found, what}: Counted, useCase: UseCase): readonly string[] => {
	const others = of.filter(fact => !found.includes(fact));
	const isStrong = found.length > 0 && found.length * 2 >= of.length;
	return isStrong
		? [`${found.length} of ${of.length} ${what}${others.length === 0 ? ` ${searched(useCase)}` : `; not: ${refer(others)}`}`]
		: [];
};

/**
What the use case gives that a plan can be held to, counted: no praise.
*/
export const strengths = (useCase: UseCase): PartDraft => {
	const {acceptance, mainFlow, alternatives, requirements, rules} = useCase;
	const withNumber = (facts: readonly Fact[]): readonly Fact[] => facts.filter(({text}) => /\d/.test(text));
	const branched = mainFlow.filter(({number}) => alternatives.some(({at}) => at === number));
	const facts: readonly Counted[] = [
		{of: acceptance, found: withNumber(acceptance), what: 'criteria carry a number'},
		{of: requirements, found: requirements.filter(({quality}) => quality !== null), what: 'requirements can be measured'},
		{of: mainFlow, found: branched, what: 'steps say how they can go otherwise'},
		{of: alternatives, found: alternatives.filter(({steps}) => steps.length > 0), what: 'alternatives are told to their end'},
		{of: rules, found: withNumber(rules), what: 'rules carry a number'},
	];
	return partDraft('strengths', {
		text: list(facts.flatMap(each => counted(each, useCase))),
		otherwise: `in no kind of fact does every second one carry a number, a measure or an alternative ${searched(useCase)}`,
	});
};

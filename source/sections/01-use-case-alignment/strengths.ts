import type {Fact, UseCase} from '../../documents/facts.js';
import {partDraft} from '../part-draft.js';
import {cite} from '../quotation.js';
import type {PartDraft} from '../section.js';
import {list} from '../table.js';
import {scopeOf} from '../use-case-facts.js';

type Counted = {readonly of: readonly Fact[]; readonly found: readonly Fact[]; readonly what: string};

const counted = ({of, found, what}: Counted): readonly string[] =>
	found.length === 0 ? [] : [`${found.length} of ${of.length} ${what} ${cite(found)}`];

/**
What the use case gives that a plan can be held to, counted: no praise.
*/
export const strengths = (useCase: UseCase): PartDraft => {
	const {acceptance, mainFlow, alternatives, requirements} = useCase;
	const withNumber = (facts: readonly Fact[]): readonly Fact[] => facts.filter(({text}) => /\d/.test(text));
	const branched = mainFlow.filter(({number}) => alternatives.some(({at}) => at === number));
	const facts = [
		{of: acceptance, found: withNumber(acceptance), what: 'criteria carry a number:'},
		{of: requirements, found: requirements.filter(({quality}) => quality !== null), what: 'requirements can be measured:'},
		{of: mainFlow, found: branched, what: 'steps name how they can go otherwise:'},
		{of: alternatives, found: alternatives.filter(({steps}) => steps.length > 0), what: 'alternatives are told to their end:'},
		{of: useCase.rules, found: withNumber(useCase.rules), what: 'rules carry a number:'},
	];
	return partDraft('strengths', {
		text: list(facts.flatMap(counted)),
		otherwise: `nothing countable: no number, measured quality or alternative flow ${cite(scopeOf(useCase))}`,
	});
};

import type {Fact} from '../../documents/facts.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {cite, citeRulings, said} from '../quotation.js';
import {refer, searched} from '../refer.js';
import type {PartDraft} from '../section.js';
import {touching} from '../subjects.js';
import {list} from '../table.js';
import {behaviourOf, testableOf} from '../use-case-facts.js';
import {commandFor} from './commands.js';
import {phases} from './phases.js';
import type {PhasingGiven} from './phasing.js';
import {risks} from './risks.js';

const rollout = ({useCase, guidelines}: PhasingGiven): PartDraft => {
	const rules = touching(guidelines.rules, 'deployment');
	const own = touching([...behaviourOf(useCase), ...useCase.definitionOfDone], 'deployment');
	const backwards = guidelines.rules.filter(({text}) => /\brolled back|rollback|back-?out\b/i.test(text));
	const question = openQuestion(
		'rollback',
		`How is this switched off or rolled back once data has been written, as ${cite(backwards)} asks?`,
		{
			facts: backwards,
			isBlocking: true,
		},
	);
	return partDraft('rollout', {
		text: list([...(rules.length === 0 ? [] : [`Bound by ${refer(rules)}`]), ...(own.length === 0 ? [] : [`Told in ${refer(own)}`])]),
		questions: backwards.length === 0 ? [] : [question],
		otherwise: `no rule or requirement is on rollout or rollback ${searched(useCase)}`,
	});
};

const doneBy = ({useCase, manifests}: PhasingGiven): readonly string[] => {
	const verified = new Map<string, Fact[]>();

	for (const fact of useCase.definitionOfDone) {
		const by = commandFor(fact, manifests) ?? 'a person';
		verified.set(by, [...(verified.get(by) ?? []), fact]);
	}

	return [...verified].map(([by, facts]) => `Done ${cite(facts)}: shown by ${by}`);
};

const tests = (given: PhasingGiven): PartDraft => {
	const {useCase, guidelines} = given;
	const rules = touching(guidelines.rules, 'testing');
	const isTested = testableOf(useCase).length + guidelines.rules.length > 0;
	return partDraft('tests', {
		text: list([
			...(isTested ? [`A test is named after what it proves: T- and the id of the fact or rule ${searched(useCase)}`] : []),
			...(rules.length === 0 ? [] : [`Bound by ${refer(rules)}`]),
			...doneBy(given),
		]),
		otherwise: `there is nothing to test and no rule is on tests ${searched(useCase)}`,
	});
};

const deferred = ({useCase, rulings}: PhasingGiven): PartDraft => {
	const later = rulings.filter(({choice}) => choice === 'later');
	return partDraft('deferred', {
		text: list([
			...(useCase.outOfScope.length === 0 ? [] : [`Out of scope by the use case: ${cite(useCase.outOfScope)}`]),
			...later.map(ruling => `${citeRulings([ruling])} ${ruling.subject}: ${said(ruling)}`),
		]),
		otherwise: `the use case leaves nothing out and no ruling was put off ${searched(useCase)}`,
	});
};

/**
What follows by rule for section 9.
*/
export const outline = (given: PhasingGiven): readonly PartDraft[] => [
	phases(given),
	rollout(given),
	tests(given),
	risks(given),
	deferred(given),
];

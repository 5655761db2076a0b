import {openQuestion, partDraft} from '../part-draft.js';
import {cite, citeRulings, quote, quoteEach, said} from '../quotation.js';
import type {PartDraft} from '../section.js';
import {touching} from '../subjects.js';
import {list, stacked, table} from '../table.js';
import {behaviourOf, scopeOf} from '../use-case-facts.js';
import {acceptance, commandFor} from './commands.js';
import {phases} from './phases.js';
import type {PhasingGiven} from './phasing.js';
import {risks} from './risks.js';

const rollout = ({useCase, guidelines}: PhasingGiven): PartDraft => {
	const rules = touching(guidelines.rules, 'deployment');
	const own = touching([...behaviourOf(useCase), ...useCase.definitionOfDone], 'deployment');
	const backwards = guidelines.rules.filter(({text}) => /\brolled back|rollback|back-?out\b/i.test(text));
	const question = openQuestion('rollback', `How is this switched off or rolled back once data has been written: ${cite(backwards)}?`, {
		facts: backwards,
		isBlocking: true,
	});
	return partDraft('rollout', {
		text: list([...(rules.length === 0 ? [] : [`Bound by ${cite(rules)}`]), ...own.map(quote)]),
		questions: backwards.length === 0 ? [] : [question],
		otherwise: `no rule or requirement is on rollout or rollback ${cite(scopeOf(useCase))}`,
	});
};

const tests = ({useCase, guidelines, manifests}: PhasingGiven): PartDraft => {
	const commands = acceptance(manifests);
	const rules = touching(guidelines.rules, 'testing');
	const done = quoteEach(useCase.definitionOfDone).map(text => [text, commandFor({text}, manifests) ?? 'by a person']);
	return partDraft('tests', {
		text: stacked(
			list([
				...(commands.length === 0 ? [] : [`Commands: ${commands.join(', ')}`]),
				...(rules.length === 0 ? [] : [`Bound by ${cite(rules)}`]),
			]),
			table(['Definition of done', 'Verified by'], done),
		),
		otherwise: `no manifest names a command that runs tests, which section 8 asks for, and no rule is on tests ${cite(scopeOf(useCase))}`,
	});
};

const deferred = ({useCase, rulings}: PhasingGiven): PartDraft => {
	const later = rulings.filter(({choice}) => choice === 'later');
	return partDraft('deferred', {
		text: list([
			...(useCase.outOfScope.length === 0 ? [] : [`Out of scope by the use case: ${cite(useCase.outOfScope)}`]),
			...later.map(ruling => `${citeRulings([ruling])} ${ruling.subject}: ${said(ruling)}`),
		]),
		otherwise: `the use case leaves nothing out and no ruling was put off ${cite(scopeOf(useCase))}`,
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

import type {Fact} from '../../documents/facts.js';
import {isOwnSystem} from '../external-systems.js';
import {partDraft} from '../part-draft.js';
import {cite, citeRulings, quote} from '../quotation.js';
import {overruledBy} from '../rulings-on.js';
import type {PartDraft} from '../section.js';
import {table} from '../table.js';
import {behaviourOf, conditionOf, scopeOf} from '../use-case-facts.js';
import {foldWords, indexed, mentioning} from '../words.js';
import type {PhasingGiven} from './phasing.js';

type Risk = {readonly id: string; readonly what: string; readonly hangsOn: readonly Fact[]; readonly mitigation: string};

/**
The facts that share a word with this one which few facts have.
*/
const relatedTo = (fact: Fact, facts: readonly Fact[]): readonly Fact[] => {
	const folded = facts.map(each => ({each, words: foldWords(each.text)}));
	const most = Math.max(2, facts.length / 10);
	const rare = foldWords(fact.text)
		.split(' ')
		.filter(word => word.length > 4 && folded.filter(({words}) => words.includes(` ${word} `)).length <= most);
	return folded.filter(({each, words}) => each.id !== fact.id && rare.some(word => words.includes(` ${word} `))).map(({each}) => each);
};

const ofAssumptions = ({useCase}: PhasingGiven): readonly Risk[] =>
	useCase.assumptions.map(assumption => ({
		id: `R-${assumption.id}`,
		what: `does not hold: ${quote(assumption)}`,
		hangsOn: relatedTo(assumption, behaviourOf(useCase)),
		mitigation: '',
	}));

const ofSystems = ({useCase, guidelines}: PhasingGiven): readonly Risk[] => {
	const index = indexed(behaviourOf(useCase));
	return useCase.actors
		.filter(actor => actor.role === 'system' && !isOwnSystem(actor))
		.map(actor => {
			const facts = mentioning(index, [actor.name]);
			const ids = new Set(facts.map(({id}) => id));
			const answers = useCase.alternatives.filter(({id, steps}) => ids.has(id) || steps.some(step => ids.has(step.id)));
			const rules = guidelines.rules.filter(({text}) => /\b(?:another company|external|third[- ]party|timeouts?)\b/i.test(text));
			return {
				id: `R-${actor.id}`,
				what: `${actor.name} fails or answers late [${actor.id}]`,
				hangsOn: facts,
				mitigation: [answers.map(each => cite([conditionOf(each)])).join(' '), cite(rules)].join(' ').trim(),
			};
		});
};

const ofTargets = ({useCase}: PhasingGiven): readonly Risk[] => {
	const measured = useCase.requirements.filter(({quality}) => quality !== null);
	return measured.length === 0
		? []
		: [
				{
					id: 'R-targets',
					what: `a target is missed ${cite(measured)}`,
					hangsOn: measured,
					mitigation: measured.map(({id}) => `T-${id}`).join(' '),
				},
			];
};

const ofRulings = ({useCase, rulings}: PhasingGiven): readonly Risk[] => {
	const facts = behaviourOf(useCase);
	return rulings.flatMap(ruling => {
		const loser = overruledBy(ruling);
		const what = loser === null ? '' : `[${loser}] still stands in its document, against ${citeRulings([ruling])}`;
		const hangsOn = facts.filter(({id}) => ruling.facts.includes(id));
		return what === '' ? [] : [{id: `R-D-${ruling.number}`, what, hangsOn, mitigation: 'section 10, or an edit of that document'}];
	});
};

/**
What can go wrong, as far as a fact raises it, those that most facts hang on first. How likely it is, no document says.
*/
export const risks = (given: PhasingGiven): PartDraft => {
	const found = [...ofAssumptions(given), ...ofSystems(given), ...ofTargets(given), ...ofRulings(given)].sort(
		(a, b) => b.hangsOn.length - a.hangsOn.length,
	);
	return partDraft('risks', {
		text: table(
			['Risk', 'What', 'Impact: hangs on it', 'Mitigation'],
			found.map(({id, what, hangsOn, mitigation}) => [id, what, cite(hangsOn), mitigation]),
		),
		otherwise: `no assumption, outside system, measured target or ruling raises one ${cite(scopeOf(given.useCase))}`,
	});
};

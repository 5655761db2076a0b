import type {Fact} from '../../documents/facts.js';
import {isOwnSystem} from '../external-systems.js';
import {partDraft} from '../part-draft.js';
import {cite, citeRulings} from '../quotation.js';
import {refer, searched} from '../refer.js';
import {overruledBy} from '../rulings-on.js';
import type {PartDraft} from '../section.js';
import {table} from '../table.js';
import {behaviourOf, conditionOf} from '../use-case-facts.js';
import {foldWords, indexed, mentioning} from '../words.js';
import type {PhasingGiven} from './phasing.js';

type Risk = {readonly id: string; readonly what: string; readonly hangsOn: readonly Fact[]; readonly mitigation: string};

const usual = /^(?:every|their|there|those|these|which|where|would|after|before|about|other|within|without|system|never|always)$/;
const fewest = 2;

/**
The facts that share two words with this one which few facts have.
*/
const relatedTo = (fact: Fact, facts: readonly Fact[]): readonly Fact[] => {
	const folded = facts.map(each => ({each, words: foldWords(each.text)}));
	const most = Math.max(2, facts.length / 8);
	const rare = [...new Set(foldWords(fact.text).split(' '))]
		.filter(word => word.length > 4 && !usual.test(word))
		.filter(word => folded.filter(({words}) => words.includes(` ${word} `)).length <= most);
	return folded
		.filter(({each, words}) => each.id !== fact.id && rare.filter(word => words.includes(` ${word} `)).length >= fewest)
		.map(({each}) => each);
};

/** One row for each assumption that facts hang on, and one for all the others. */
const ofAssumptions = ({useCase}: PhasingGiven): readonly Risk[] => {
	const all = useCase.assumptions.map(assumption => ({assumption, hangsOn: relatedTo(assumption, behaviourOf(useCase))}));
	const loose = all.filter(({hangsOn}) => hangsOn.length === 0).map(({assumption}) => assumption);
	return [
		...all
			.filter(({hangsOn}) => hangsOn.length > 0)
			.map(({assumption, hangsOn}) => ({
				id: `R-${assumption.id}`,
				what: `does not hold: ${cite([assumption])}`,
				hangsOn,
				mitigation: '',
			})),
		...(loose.length === 0 ? [] : [{id: 'R-assumptions', what: `does not hold: ${cite(loose)}`, hangsOn: [], mitigation: ''}]),
	];
};

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
				mitigation: refer([...answers.map(conditionOf), ...rules]),
			};
		});
};

/** What was overruled is still written in its document: one risk, whatever the number of rulings. */
const ofRulings = ({useCase, rulings}: PhasingGiven): readonly Risk[] => {
	const overruled = rulings.flatMap(ruling => {
		const loser = overruledBy(ruling);
		return loser === null ? [] : [{ruling, loser}];
	});
	const against = overruled.map(({ruling, loser}) => `${cite([{id: loser}])} against ${citeRulings([ruling])}`).join(', ');
	const hangsOn = behaviourOf(useCase).filter(({id}) => overruled.some(({ruling}) => ruling.facts.includes(id)));
	return against === ''
		? []
		: [
				{
					id: 'R-rulings',
					what: `a document still says what was overruled: ${against}`,
					hangsOn,
					mitigation: 'section 10, or an edit of that document',
				},
			];
};

/**
What can go wrong, as far as a fact raises it, those that most facts hang on first. How likely it is, no document says.
*/
export const risks = (given: PhasingGiven): PartDraft => {
	const found = [...ofAssumptions(given), ...ofSystems(given), ...ofRulings(given)].sort((a, b) => b.hangsOn.length - a.hangsOn.length);
	return partDraft('risks', {
		text: table(
			['Risk', 'What', 'Hangs on it', 'Mitigation'],
			found.map(({id, what, hangsOn, mitigation}) => [id, what, refer(hangsOn), mitigation]),
		),
		otherwise: `no assumption, outside system or ruling raises one ${searched(given.useCase)}`,
	});
};

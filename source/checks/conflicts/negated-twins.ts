import {singular} from '../../documents/domain-model/name-key.js';
import type {Facts, Rule} from '../../documents/facts.js';
import {sentences} from '../../documents/guidelines/sentences.js';
import type {Stop} from '../finding.js';
import {slug, stopOf} from './stop-of.js';

const negative = /\b(?:must not|shall not|must never|may not|should not|never|do not|don[’']t)\b/i;
const modal = /\b(?:must not|shall not|must never|may not|should not|must|shall|should|always|never|do not|don[’']t)\b/gi;
const small = new Set('a an the be is are also'.split(' '));

type Clause = {readonly rule: Rule; readonly key: string; readonly isNegative: boolean};

const clausesOf = (rule: Rule): readonly Clause[] =>
	sentences(rule.text.slice(0, 3000))
		.flatMap(sentence => sentence.split(/;\s+/))
		.filter(clause => (clause.match(modal)?.length ?? 0) === 1)
		.map(clause => {
			const words = clause
				.replace(modal, ' ')
				.toLowerCase()
				.split(/[^\p{L}\p{N}/._-]+/u)
				.map(word => word.replace(/[.]+$/, ''))
				.filter(word => word !== '' && !small.has(word))
				.map(singular);
			return {rule, key: words.length > 1 ? words.join(' ') : '', isNegative: negative.test(clause)};
		})
		.filter(({key}) => key !== '');

/**
Two rules that say the opposite of the same thing, word for word: «X MUST be logged», «X MUST NOT be logged».

Rulings: `first`, `second`.
*/
export const negatedTwins = ({guidelines}: Facts): readonly Stop[] => {
	const first = new Map<string, Clause>();

	return guidelines.rules
		.filter(({level}) => level !== 'may')
		.flatMap(clausesOf)
		.flatMap(clause => {
			const known = first.get(clause.key);
			first.set(clause.key, known ?? clause);

			if (known === undefined || known.isNegative === clause.isNegative || known.rule === clause.rule) {
				return [];
			}

			const [one, other] = [known.rule, clause.rule];
			return [
				stopOf({
					id: `negated-twins/${one.id}/${other.id}/${slug(clause.key).slice(0, 40)}`,
					check: 'negated-twins',
					subject: clause.key,
					message: `Unexpected rule ${other.id}, expected no opposite of ${one.id}`,
					question: `The guidelines ask for both: «${one.text}» and «${other.text}» Which rule holds?`,
					facts: [one, other],
					options: [
						{id: 'first', label: `${one.id} holds`, effect: `The plan follows ${one.id}; ${other.id} is recorded as waived.`},
						{id: 'second', label: `${other.id} holds`, effect: `The plan follows ${other.id}; ${one.id} is recorded as waived.`},
					],
					recommended: null,
					dependents: [],
					canWait: false,
				}),
			];
		});
};

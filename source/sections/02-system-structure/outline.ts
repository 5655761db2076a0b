import type {Decision} from '../../documents/facts.js';
import {partDraft} from '../part-draft.js';
import {cite, citeRulings, quote, quoteRow, said} from '../quotation.js';
import {searched} from '../refer.js';
import type {OutlineAnswers, PartDraft, Ruling} from '../section.js';
import {list} from '../table.js';
import {foldWords} from '../words.js';
import {containers} from './containers.js';
import {context} from './context.js';
import {paradigm} from './paradigm.js';
import type {StructureGiven} from './structure.js';

/** The decisions whose choice a text names, the longest first: «pg-boss» is no «pg». */
const namedIn = (text: string, decisions: readonly Decision[]): readonly Decision[] => {
	let words = foldWords(text);
	const found = [...decisions]
		.sort((a, b) => b.choice.length - a.choice.length)
		.filter(({choice}) => {
			const isNamed = choice !== '' && words.includes(foldWords(choice));
			words = isNamed ? words.replaceAll(foldWords(choice), ' · ') : words;
			return isNamed;
		});
	return decisions.filter(decision => found.includes(decision));
};

const chosenInsteadOf = (ruledOut: Decision, decisions: readonly Decision[]): readonly Decision[] => {
	const same = decisions.filter(({category}) => foldWords(category) === foldWords(ruledOut.category));
	return same.length > 0 ? same : namedIn(ruledOut.text, decisions);
};

/** A row that rules out several technologies is one. */
const alike = (ruledOut: readonly Decision[]): readonly (readonly [Decision, ...Decision[]])[] =>
	ruledOut
		.filter((decision, index) => ruledOut.findIndex(({text}) => text === decision.text) === index)
		.map(decision => [decision, ...ruledOut.filter(other => other !== decision && other.text === decision.text)]);

const options = ({technicalSummary, useCase}: StructureGiven, {paradigm: asked}: OutlineAnswers): PartDraft => {
	const {decisions, ruledOut} = technicalSummary;
	const chosen = (decision: Decision): string => {
		const found = chosenInsteadOf(decision, decisions);
		return found.length === 0 ? '' : `${found.map(({choice}) => choice).join(', ')} ${cite(found)}`;
	};
	const others = asked?.options.filter(option => option !== asked.ruling) ?? [];
	return partDraft('options', {
		text: list([
			...(asked === undefined || others.length === 0 ? [] : [`Offered with ${citeRulings([asked])} and not taken: ${others.join(', ')}`]),
			...alike(ruledOut).map(([decision, ...same]) => {
				const instead = chosen(decision);
				return `Ruled out: ${quoteRow(decision)} ${cite(same)}${instead === '' ? '' : `; instead ${instead}`}`;
			}),
		]),
		otherwise: `no document names an alternative to what was chosen ${searched(useCase)}`,
	});
};

const ruled = (ruling: Ruling): string =>
	`${citeRulings([ruling])} ${ruling.subject}: ${said(ruling)} ${cite(ruling.facts.map(id => ({id})))}`;

const decisions = ({technicalSummary, rulings, useCase}: StructureGiven): PartDraft =>
	partDraft('decisions', {
		text: list([...rulings.map(ruled), ...technicalSummary.learnings.map(fact => `Learned: ${quote(fact)}`)]),
		otherwise: `no ruling was needed and the technical summary holds no learning ${searched(useCase)}`,
	});

/**
What follows by rule for section 2.
*/
export const outline = (given: StructureGiven, answers: OutlineAnswers): readonly PartDraft[] => [
	paradigm(given, answers),
	options(given, answers),
	decisions(given),
	context(given),
	containers(given),
];

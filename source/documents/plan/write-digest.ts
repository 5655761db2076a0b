import type {Section} from '../../sections/section.js';
import {type Item, itemsOfPart} from './items-of-part.js';
import {allRulings, allWaivers, type PlanInput, rankedQuestions} from './plan-input.js';
import {cut, oneLine} from './plan-text.js';

const width = 160;

const bounded = (label: string, items: readonly string[], {most, rest}: {readonly most: number; readonly rest: string}): string => {
	const shown = items.slice(0, most).map(item => `- ${item}`);
	const more = items.length > most ? [`- and ${items.length - most} more: ${rest}`] : [];
	return [`**${label}**`, ...(items.length === 0 ? ['- none'] : shown), ...more].join('\n');
};

const quoted = ({id, text}: {readonly id: string; readonly text: string}): string => `«${cut(text, width)}» [${id}]`;

/** A row of a table of risks: what may happen, the facts that raise it where they stand in a column of their own, and its score. */
const riskOf = ({heads, cells}: Item): string => {
	const [id = '', what = '', hanging = ''] = cells;
	const score = cells[heads.findIndex(head => /^score$/i.test(head))];
	const facts = !what.includes('[') && hanging.includes('[') ? ` ${hanging}` : '';
	return `${id}: ${cut(`${what}${facts}`, width)}${score === undefined ? '' : ` (score ${score})`}`;
};

const risksOf = (sections: readonly Section[]): readonly string[] =>
	itemsOfPart(sections, 9, 'risks').map(item => (item.heads.length === 0 ? cut(item.cells[0] ?? '', width) : riskOf(item)));

/** Those that section 1 makes, else those of the use case. */
const assumptionsOf = ({sections, facts}: PlanInput): readonly string[] => {
	const items = itemsOfPart(sections, 1, 'assumptions');
	return items.length === 0
		? facts.useCase.assumptions.map(quoted)
		: items.map(({heads, cells: [id = '', what = '']}) => (heads.length === 0 ? cut(id, width) : `${id}: ${cut(what, width)}`));
};

const statusOf = (input: PlanInput): string => {
	const blocking = rankedQuestions(input).filter(({isBlocking}) => isBlocking).length;
	return blocking === 0
		? 'Status: ready. No open question blocks building from this plan.'
		: `Status: outline. ${blocking === 1 ? 'One open question blocks' : `${blocking} open questions block`} building from this plan.`;
};

/**
What a reader of the plan alone made of it: the score, the questions by their ids, and how many choices were left to them.
*/
const coldReadOf = ({coldRead}: PlanInput): readonly string[] => {
	if (coldRead === null) {
		return [];
	}

	if (coldRead.answers.length === 0) {
		return ['Cold read: not done, since no readable answer came.'];
	}

	const {answers, choices} = coldRead;
	const right = answers.filter(({isRight}) => isRight).length;
	const asked = answers.map(({id}) => id).join(', ');
	return [
		[
			`Cold read: ${right} of ${answers.length} questions answered from this plan alone.`,
			...(choices.length === 0
				? []
				: [`${choices.length === 1 ? 'One choice was' : `${choices.length} choices were`} left to the reader.`]),
			`Asked: ${asked}.`,
		].join(' '),
	];
};

/**
The digest: at most 60 lines, whatever the plan holds.
*/
export const writeDigest = (input: PlanInput): string => {
	const {facts, sections} = input;
	const questions = rankedQuestions(input).map(({number, question, isBlocking, facts: hanging}) => {
		const notes = [
			isBlocking ? 'blocking' : '',
			hanging.length > 0 ? `${hanging.length === 1 ? '1 fact hangs' : `${hanging.length} facts hang`} on it` : '',
		].filter(note => note !== '');
		return `Q-${number}. ${cut(question, width)}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
	});
	const numbers = facts.useCase.requirements.filter(({quality}) => quality !== null);
	const ruledIn = ({id}: {readonly id: string}): string => {
		const rulings = allRulings(input).filter(ruling => ruling.facts.includes(id));
		return rulings.length === 0 ? '' : `, as ruled in ${rulings.map(({number}) => `D-${number}`).join(', ')}`;
	};
	return [
		[statusOf(input), ...coldReadOf(input)].join('\n'),
		bounded(
			'Decisions',
			allRulings(input).map(({number, question, ruling}) => `D-${number}. ${cut(question, width)} — ${cut(ruling, width)}`),
			{most: 7, rest: 'appendix A'},
		),
		bounded(
			'Waivers',
			allWaivers(input).map(({check, subject, reason}) => oneLine(`${check}, ${cut(subject, 60)}: ${cut(reason, width)}`)),
			{most: 3, rest: 'front matter'},
		),
		bounded('Assumptions', assumptionsOf(input), {most: 4, rest: 'section 1'}),
		bounded('Open questions', questions, {most: 15, rest: 'their sections'}),
		bounded(
			'Numbers that drive cost',
			numbers.map(each => `${quoted(each)}${ruledIn(each)}`),
			{most: 4, rest: 'section 7'},
		),
		bounded('Risks', risksOf(sections), {most: 3, rest: 'section 9'}),
		'**Reading order**: to judge the plan, sections 1, 2 and 9 and appendix A; to build it, section 9 phase by phase, with sections 3 to 8 at hand.',
	].join('\n\n');
};

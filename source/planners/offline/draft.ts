import type {Draft, DraftRequest, Effects} from '../../effects.js';
import {parts, type SectionNumber} from '../../sections/parts.js';
import {renderParts} from '../../sections/render-parts.js';
import type {OpenQuestion, OutlineQuestion, PartDraft, Ruling} from '../../sections/section.js';
import {type Asked, askOutline} from './ask-outline.js';
import {aboutQuestion, citedIds} from './cited-ids.js';

const isSection = (number: number): number is SectionNumber => number in parts;

const isAsked = (question: OutlineQuestion): question is Asked => question.ask !== null;

const questionsOf = (outlined: readonly PartDraft[]): readonly OutlineQuestion[] => [
	...new Map(outlined.flatMap(({questions}) => questions).map(question => [question.id, question])).values(),
];

/**
Asks what an outline cannot go on without, until it asks nothing new.
*/
const answered = async <Given>({section, given}: DraftRequest<Given>, effects: Effects) => {
	const answers: Record<string, Ruling> = {};
	const deferred = new Set<string>();

	for (;;) {
		const outlined = section.outline(given, answers);
		const next = questionsOf(outlined)
			.filter(isAsked)
			.find(({id}) => !(id in answers) && !deferred.has(id));

		if (next === undefined) {
			return {outlined, rulings: Object.values(answers)};
		}

		const ruling = await askOutline(next, section, effects);

		if (ruling === null) {
			deferred.add(next.id);
		} else {
			answers[next.id] = ruling;
		}
	}
};

const numbered = async (outlined: readonly PartDraft[], rulings: readonly Ruling[], effects: Effects): Promise<readonly OpenQuestion[]> => {
	const open: OpenQuestion[] = [];

	for (const {id, question, isBlocking, facts} of questionsOf(outlined).filter(({id}) => !rulings.some(ruling => ruling.id === id))) {
		open.push({number: await effects.number({series: 'Q', about: aboutQuestion(id)}), id, question, isBlocking, facts});
	}

	return open;
};

/**
Drafts a section from its facts. A wish for changes never makes another draft, since nothing here could understand it: the previous text stays, and the person edits it, or records the wish as a decision or a question.
*/
export const draft = async <Given>(request: DraftRequest<Given>, effects: Effects): Promise<Draft> => {
	const {section, given, feedback, previous} = request;

	if (feedback !== null && previous !== null) {
		return {text: previous.text, open: previous.open, cited: previous.cited, rulings: previous.rulings};
	}

	if (!isSection(section.number)) {
		throw new RangeError(`Unexpected section ${section.number}, expected 1 to 10`);
	}

	const {outlined, rulings} = await answered(request, effects);
	const open = await numbered(outlined, rulings, effects);
	const text = renderParts(section.number, outlined, Object.fromEntries(open.map(({id, number}) => [id, number])));
	return {text, open, cited: citedIds(text, given), rulings};
};

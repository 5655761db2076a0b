import type {Alternative, Fact, UseCase} from '../../documents/facts.js';
import {numberOf, shown} from '../refer.js';
import {foldWords} from '../words.js';

/**
A slice of the work: a story with its criteria, the main flow, or alternatives that leave it at neighbouring steps.
*/
export type Slice = {
	readonly title: string;
	readonly goal: readonly Fact[];
	readonly criteria: readonly Fact[];
	readonly alternatives: readonly Alternative[];
};

const mostAlternatives = 5;

const position = ({at}: Alternative): number => (at === null || at === '*' ? 0 : Number.parseInt(at, 10) || 0);

const packed = (alternatives: readonly Alternative[]): readonly (readonly Alternative[])[] => {
	const packs: Alternative[][] = [];

	for (const alternative of [...alternatives].sort((a, b) => position(a) - position(b))) {
		const last = packs.at(-1);
		const isFull = last === undefined || (last.length >= mostAlternatives && last.at(-1)?.at !== alternative.at);

		if (isFull) {
			packs.push([alternative]);
		} else {
			last.push(alternative);
		}
	}

	return packs;
};

const titleOf = (alternatives: readonly Alternative[]): string => {
	const named = [...new Set(alternatives.map(alternative => numberOf(alternative) || (alternative.at ?? '')).filter(at => at !== ''))];
	return named.length === 0 ? 'Alternatives' : `Alternatives ${named.map(shown).join(', ')}`;
};

/**
Criteria that stand under no story: they judge the whole, and are no phase of their own.
*/
export const freeOf = ({stories, acceptance}: UseCase): UseCase['acceptance'] =>
	acceptance.filter(({story}) => story === null || !stories.some(({id}) => id === story));

const base = (useCase: UseCase): readonly Slice[] => {
	const stories = useCase.stories
		.filter(story => useCase.acceptance.some(criterion => criterion.story === story.id))
		.map(story => ({
			title: story.title || story.text,
			goal: [story],
			criteria: useCase.acceptance.filter(criterion => criterion.story === story.id),
			alternatives: [],
		}));
	const free = freeOf(useCase);
	const main =
		useCase.mainFlow.length === 0
			? []
			: [
					{
						title: 'Main flow',
						goal: useCase.objectives.length > 0 ? useCase.objectives : useCase.triggers,
						criteria: useCase.mainFlow,
						alternatives: [],
					},
				];
	const others = packed(useCase.alternatives).map(alternatives => ({title: titleOf(alternatives), goal: [], criteria: [], alternatives}));
	const work = [...stories, ...main, ...others];
	return work.length > 0 || free.length === 0
		? work
		: [{title: 'Acceptance criteria', goal: useCase.objectives, criteria: free, alternatives: []}];
};

const wordsOf = (slice: Slice): string =>
	foldWords(
		[...slice.goal, ...slice.criteria, ...slice.alternatives, ...slice.alternatives.flatMap(({steps}) => steps)]
			.map(({text}) => text)
			.join(' '),
	);

const isNaming = (slice: Slice, {id}: Fact): boolean =>
	[...slice.criteria, ...slice.alternatives, ...slice.alternatives.flatMap(({steps}) => steps)].some(({text}) => text.includes(id));

const shared = (fact: Fact, words: string): number =>
	new Set(
		foldWords(fact.text)
			.split(' ')
			.filter(word => word.length > 4 && words.includes(` ${word} `)),
	).size;

/**
The slices in the order of the document. A requirement or rule that stands under none goes to the first slice that names it, else to one that it clearly shares more words with than with the first, else to the first.
*/
export const slicesOf = (useCase: UseCase): readonly Slice[] => {
	const slices = base(useCase);
	const [only, ...others] = slices;
	const judging = freeOf(useCase).filter(criterion => others.length === 0 && only?.criteria.includes(criterion) !== true);
	const demands: readonly Fact[] = [...judging, ...useCase.requirements, ...useCase.rules, ...useCase.guarantees];

	if (slices.length === 0) {
		return demands.length === 0 ? [] : [{title: 'Requirements', goal: useCase.objectives, criteria: demands, alternatives: []}];
	}

	const words = slices.map(wordsOf);
	const added = slices.map((): Fact[] => []);

	for (const fact of demands) {
		const named = slices.findIndex(slice => isNaming(slice, fact));
		const scores = words.map(each => shared(fact, each));
		const best = scores.indexOf(Math.max(...scores));
		const isClear = (scores[best] ?? 0) >= (scores[0] ?? 0) + (useCase.mainFlow.length > 0 ? 2 : 1);
		added[named >= 0 ? named : isClear ? best : 0]?.push(fact);
	}

	return slices.map((slice, index) => ({...slice, criteria: [...slice.criteria, ...(added[index] ?? [])]}));
};

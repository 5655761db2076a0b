import type {PlanInput} from './plan-input.js';

/**
Which model a plan was made with, as the evidence says it: by what was recorded with each thing that one did. Where it was not one for all, each is named with what it did.
*/
export const modelsNamed = ({
	sections,
	foundBy,
	coldRead,
	planner,
}: Pick<PlanInput, 'sections' | 'foundBy' | 'coldRead' | 'planner'>): string => {
	const readBy = coldRead !== null && coldRead.answers.length > 0 ? (coldRead.model ?? null) : null;
	const recorded = [foundBy, ...sections.map(({model}) => model ?? null), readBy];
	const [first, ...others] = new Set(recorded.filter(model => model !== null));

	if (first === undefined) {
		return planner.model === null ? 'no model was used' : `model ${planner.model}`;
	}

	if (others.length === 0 && sections.every(({model}) => model === first)) {
		return `model ${first}`;
	}

	const did = (model: string | null): readonly string[] => [
		...(model !== null && foundBy === model ? ['conflicts'] : []),
		...sectionsText(sections.filter(section => (section.model ?? null) === model).map(({number}) => number)),
		...(model !== null && readBy === model ? ['cold read'] : []),
	];
	const rest = did(null);
	const named = [first, ...others].map(model => `${model} (${did(model).join(', ')})`);
	return `models ${[...named, ...(rest.length === 0 ? [] : [`none recorded (${rest.join(', ')})`])].join(', ')}`;
};

/** «sections 1–4, 6», in which neighbours are drawn together. */
const sectionsText = (numbers: readonly number[]): readonly string[] => {
	const runs: {first: number; last: number}[] = [];

	for (const number of numbers.toSorted((a, b) => a - b)) {
		const run = runs.at(-1);

		if (run?.last === number - 1) {
			run.last = number;
		} else {
			runs.push({first: number, last: number});
		}
	}

	const text = runs.map(({first, last}) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
	return numbers.length === 0 ? [] : [`${numbers.length === 1 ? 'section' : 'sections'} ${text}`];
};

import type {Option} from '../checks/finding.js';
import type {Answer, Effects, Json} from '../effects.js';
import {Reopened} from '../errors.js';
import {type SectionNumber, titles} from '../sections/parts.js';

const isSection = (number: number): number is SectionNumber => number in titles;

/**
Ways back to sections: control, never recorded as an answer. Without any, to all of them.
*/
export const backTo = (numbers: readonly number[]): readonly Option[] => {
	const known = [...new Set(numbers)].filter(isSection);
	const all = known.length > 0 ? known : Object.keys(titles).map(Number).filter(isSection);
	return all.map(number => ({
		id: `section/${number}`,
		label: `Go back to section ${number}, ${titles[number]}`,
		effect: 'It is shown as it was accepted, to edit, decide or ask for changes. What does not depend on it stays.',
		isControl: true,
	}));
};

/**
Follows a way back.

@throws {Reopened} The verdict on the section that was chosen.
*/
export const followBack = ({choice}: Pick<Answer, 'choice'>): void => {
	if (/^section\/\d+$/.test(choice)) {
		throw new Reopened({latest: choice});
	}
};

/**
Asks where to go on from a plan that was sent back.

@throws {Reopened} The verdict on the section that was chosen; otherwise the plan is to be shown again.
*/
export const askWhereTo = async (about: Json, {ask}: Pick<Effects, 'ask'>): Promise<void> => {
	const again: Option = {id: 'again', label: 'Show the plan again', effect: 'Nothing changes.', isControl: true};
	followBack(
		await ask({
			id: 'plan/sent-back',
			about,
			shown: {
				kind: 'choice',
				title: 'The plan is sent back: nothing is written',
				body: 'Which section is to change? What was accepted and ruled stays, as far as it does not depend on that.',
				options: [...backTo([]), again],
				recommended: null,
				takesText: false,
				isHolding: true,
			},
		}),
	);
};

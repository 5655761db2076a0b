import type {Effects} from '../../effects.js';
import {type ModelInfo, offeredModels, unlistedModel} from './model-info.js';

type Choosing = {readonly models: readonly ModelInfo[]; readonly wanted: string | null; readonly isReduced: boolean};

/** Where the list cannot be had, though the endpoint is Anthropic's own. */
const usual = 'claude-opus-5-5';

/**
The model to draft with: the one that was named, the only one there is, or the one that the person takes. One that no list holds is tried all the same, since a list may be incomplete.
*/
export const chooseModel = async ({models, wanted, isReduced}: Choosing, {ask}: Pick<Effects, 'ask'>): Promise<ModelInfo> => {
	const offered = offeredModels(models);
	const [only] = offered.length === 1 ? offered : [];
	const named = wanted ?? only?.id ?? (offered.length === 0 && !isReduced ? usual : null);

	if (named !== null) {
		return models.find(({id}) => id === named) ?? unlistedModel(named);
	}

	const {choice, text} = await ask({
		id: 'planner/model',
		about: {models: offered.map(({id}) => id)},
		shown: {
			kind: 'choice',
			title: 'Which model drafts the plan?',
			body: offered.length === 0 ? 'The endpoint has no list of its models. Type the name of one.' : 'Or type the name of another.',
			options: offered.map(model => ({id: model.id, label: model.name, effect: limitsOf(model)})),
			recommended: offered[0]?.id ?? null,
			takesText: true,
			isHolding: true,
		},
	});
	const id = choice === 'text' ? (text ?? '').trim() : choice;
	return models.find(model => model.id === id) ?? unlistedModel(id);
};

const limitsOf = ({id, maxInput, maxOutput}: ModelInfo): string =>
	[id, maxInput === null ? '' : `reads ${inWords(maxInput)} tokens`, maxOutput === null ? '' : `writes ${inWords(maxOutput)} in one answer`]
		.filter(text => text !== '')
		.join(', ');

const inWords = (count: number): string =>
	count >= 1_000_000
		? `${Number((count / 1_000_000).toFixed(1))} million`
		: count >= 1000
			? `${Math.round(count / 1000)} thousand`
			: String(count);

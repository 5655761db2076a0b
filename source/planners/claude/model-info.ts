import * as v from 'valibot';

const modelInfo = v.object({
	id: v.string(),
	name: v.string(),
	line: v.nullable(v.string()),
	isActive: v.boolean(),
	maxInput: v.nullable(v.number()),
	maxOutput: v.nullable(v.number()),
	efforts: v.array(v.string()),
	thinking: v.array(v.string()),
	hasStrictTools: v.boolean(),
	createdAt: v.nullable(v.string()),
});

/**
A model as the endpoint describes it: its limits in tokens, `null` where it does not say, and what it can be asked for.
*/
export type ModelInfo = v.InferOutput<typeof modelInfo>;

/**
The models that an endpoint lists, newest first; none where it has no list.

@param text - JSON.
*/
export const readModels = (text: string): readonly ModelInfo[] =>
	v
		.parse(v.array(modelInfo), JSON.parse(text))
		.filter(({isActive}) => isActive)
		.toSorted((a, b) => (b.createdAt ?? '').localeCompare(a.createdAt ?? ''));

/**
A model of which nothing is known but its name: it is asked for nothing that it may not have.
*/
export const unlistedModel = (id: string): ModelInfo => ({
	id,
	name: id,
	line: null,
	isActive: true,
	maxInput: null,
	maxOutput: null,
	efforts: [],
	thinking: [],
	hasStrictTools: false,
	createdAt: null,
});

/**
The newest of each line, and all that are of none: what a person chooses from, the recommended one first.
*/
export const offeredModels = (models: readonly ModelInfo[]): readonly ModelInfo[] =>
	models
		.filter(({line}, index) => line === null || models.findIndex(other => other.line === line) === index)
		.toSorted((a, b) => Number(b === recommendedModel(models)) - Number(a === recommendedModel(models)));

/**
The model to begin with: the newest Opus, else the newest of all.
*/
export const recommendedModel = (models: readonly ModelInfo[]): ModelInfo | undefined =>
	models.find(({line}) => line === 'opus') ?? models[0];

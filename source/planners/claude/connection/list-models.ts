import type {ModelInfo as SdkModelInfo} from '@anthropic-ai/sdk/resources/models';
import * as v from 'valibot';
import {createClient} from './client.js';
import {NoCredential, NotTheApi} from './problems.js';
import type {ConnectionSettings} from './settings.js';

/**
What is known of a model. `efforts` and `thinking` are the levels and forms it knows, empty where the endpoint does not say; the limits are tokens; `createdAt` is ISO 8601.
*/
export type ModelInfo = {
	readonly id: string;
	readonly name: string;
	readonly line: string | null;
	readonly isActive: boolean;
	readonly maxInput: number | null;
	readonly maxOutput: number | null;
	readonly efforts: readonly string[];
	readonly thinking: readonly string[];
	readonly hasStrictTools: boolean;
	readonly createdAt: string | null;
};

const support = v.nullish(v.object({supported: v.optional(v.boolean())}));
const levels = v.nullish(v.record(v.string(), v.unknown()));

const listed = v.object({
	id: v.string(),
	display_name: v.nullish(v.string()),
	line: v.nullish(v.string()),
	lifecycle: v.nullish(v.string()),
	max_input_tokens: v.nullish(v.number()),
	max_tokens: v.nullish(v.number()),
	created_at: v.nullish(v.string()),
	capabilities: v.nullish(v.object({effort: levels, structured_outputs: support, thinking: v.nullish(v.object({types: levels}))})),
});

const supported = (capability: Readonly<Record<string, unknown>> | null | undefined): readonly string[] =>
	Object.entries(capability ?? {}).flatMap(([name, value]) =>
		typeof value === 'object' && value !== null && 'supported' in value && value.supported === true ? [name] : [],
	);

/** Another endpoint may list its models in another form: what has an id is one. */
const infoOf = (model: SdkModelInfo): readonly ModelInfo[] => {
	const parsed = v.safeParse(listed, model);

	if (!parsed.success) {
		return [];
	}

	const {id, display_name, line, lifecycle, max_input_tokens, max_tokens, created_at, capabilities} = parsed.output;
	return [
		{
			id,
			name: display_name ?? id,
			line: line ?? null,
			isActive: (lifecycle ?? 'active') === 'active',
			maxInput: max_input_tokens ?? null,
			maxOutput: max_tokens ?? null,
			efforts: supported(capabilities?.effort),
			thinking: supported(capabilities?.thinking?.types),
			hasStrictTools: capabilities?.structured_outputs?.supported === true,
			createdAt: created_at ?? null,
		},
	];
};

/** An endpoint that has no list of models says so in many ways. */
const hasNoList = (error: unknown): boolean =>
	error instanceof NotTheApi || error instanceof TypeError || error instanceof SyntaxError
		? true
		: typeof error === 'object' && error !== null && 'status' in error && [400, 404, 405, 500, 501].includes(Number(error.status));

/**
The models of the endpoint that may be begun with, all pages of them; none where another endpoint has no such list.
*/
export const listModels = async (settings: ConnectionSettings, signal: AbortSignal): Promise<readonly ModelInfo[]> => {
	const credential = await settings.credential();

	if (credential === null) {
		throw new NoCredential(null);
	}

	const {anthropic} = createClient(settings, credential);
	const models: ModelInfo[] = [];

	try {
		for await (const model of anthropic.models.list({lifecycle: ['active']}, {signal})) {
			models.push(...infoOf(model));
		}
	} catch (error) {
		signal.throwIfAborted();

		if (!settings.endpoint.isReduced || !hasNoList(error)) {
			throw error;
		}

		return [];
	}

	return models.filter(({isActive}) => isActive);
};

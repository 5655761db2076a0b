import type {ModelInfo} from '@anthropic-ai/sdk/resources/models';

/**
A page of the list of models. https://platform.claude.com/docs/en/api/models/list

@param query - `limit`, `after_id`, `before_id`, and any number of `lifecycle` or `lifecycle[]`.
*/
export const modelPage = (models: readonly ModelInfo[], query: URLSearchParams): object => {
	const stages = [...query.getAll('lifecycle'), ...query.getAll('lifecycle[]')];
	const all = models.filter(({lifecycle}) => stages.length === 0 || stages.includes(lifecycle));
	const limit = Number(query.get('limit') ?? 20);
	const indexOf = (name: string): number => all.findIndex(({id}) => id === query.get(name));
	const before = query.has('before_id') ? indexOf('before_id') : all.length;
	const start = query.has('before_id') ? Math.max(0, before - limit) : indexOf('after_id') + 1;
	const data = all.slice(start, Math.min(start + limit, before));

	return {
		data,
		has_more: query.has('before_id') ? start > 0 : start + limit < all.length,
		first_id: data[0]?.id ?? null,
		last_id: data.at(-1)?.id ?? null,
	};
};

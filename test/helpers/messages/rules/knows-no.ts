import type {Rule} from '../rules.js';

const isTree = (value: unknown): value is object => typeof value === 'object' && value !== null;

// Fields are told by their name, blocks by their type. What a schema or an input calls so is neither.
const holds = (value: unknown, name: string): boolean =>
	isTree(value) &&
	(Object.entries(value).some(
		([key, inner]) => key === name || (!['input', 'input_schema', 'schema'].includes(key) && holds(inner, name)),
	) ||
		('type' in value && value.type === name));

/**
A rule for another server that speaks the protocol but knows fewer fields or blocks: `knowsNo('thinking', 'output_config', 'document')`.
*/
export const knowsNo =
	(...names: readonly string[]): Rule =>
	({body}) => {
		const found = names.find(name => holds(body, name));
		return found === undefined ? null : `${found}: Extra inputs are not permitted`;
	};

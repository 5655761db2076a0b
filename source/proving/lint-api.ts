import type {ApiProblem} from '../checks/blocks/openapi/api-problems.js';

const examples = {severity: 'error', allowAdditionalProperties: true} as const;

const rules = {
	struct: 'error',
	'no-unresolved-refs': 'error',
	'path-parameters-defined': 'error',
	'path-declaration-must-exist': 'error',
	'operation-operationId-unique': 'error',
	'operation-parameters-unique': 'error',
	'no-identical-paths': 'error',
	'no-enum-type-mismatch': 'error',
	'no-invalid-media-type-examples': examples,
	'no-invalid-schema-examples': examples,
	'no-invalid-parameter-examples': examples,
	'security-defined': 'warn',
} as const;

/**
Loads the validator: nothing that a description refers to outside itself is ever read or fetched.
*/
const load = async () => {
	const {BaseResolver, createConfig, getLineColLocation, lintFromString} = await import('@redocly/openapi-core');

	class NothingOutside extends BaseResolver {
		override async loadExternalRef(reference: string): Promise<never> {
			throw new Error(`external $ref: ${reference}`);
		}
	}

	return {NothingOutside, config: await createConfig({rules}), getLineColLocation, lintFromString};
};

type Validator = Awaited<ReturnType<typeof load>>;

let loaded: Promise<Validator> | undefined;

/**
Loads what `lintApi` needs, once.
*/
export const loadValidator = async (): Promise<Validator> => {
	loaded ??= load();
	return loaded;
};

const refusalOf = (error: unknown): ApiProblem => {
	const message = error instanceof Error ? error.message : String(error);
	return {rule: 'struct', message, pointer: '#', line: Number(/\((\d+):\d+\)/.exec(message)?.[1] ?? 1)};
};

/**
Validates an API description.

@param text - A whole OpenAPI 2.0, 3.x or AsyncAPI document in YAML or JSON.
@returns Everything against it, in its own lines from 1.
*/
export const lintApi = async (text: string): Promise<readonly ApiProblem[]> => {
	const {NothingOutside, config, getLineColLocation, lintFromString} = await loadValidator();

	try {
		const problems = await lintFromString({source: text, absoluteRef: 'plan.yaml', config, externalRefResolver: new NothingOutside()});
		return problems.map(({ruleId, message, location: [location]}) => ({
			rule: ruleId,
			message,
			pointer: location?.pointer ?? '#',
			line: location ? getLineColLocation(location).start.line : 1,
		}));
	} catch (error) {
		return [refusalOf(error)];
	}
};

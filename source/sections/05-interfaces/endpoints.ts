import type {Fact} from '../../documents/facts.js';

/**
An HTTP operation that a document names, with the facts that name it.
*/
export type Endpoint = {readonly method: string; readonly path: string; readonly facts: readonly Fact[]};

const operation = /\b(GET|POST|PUT|PATCH|DELETE)\s+`?(\/[\w\-./{}:]*[\w}])/g;

const templated = (path: string): string => path.replace(/:([A-Za-z_]\w*)/g, '{$1}');

/**
The HTTP operations that facts name, in their order, each once. A parameter written `:id` is the same as `{id}`.
*/
export const endpointsIn = (facts: readonly Fact[]): readonly Endpoint[] => {
	const found = new Map<string, Endpoint>();

	for (const fact of facts) {
		for (const match of fact.text.matchAll(operation)) {
			const method = (match[1] ?? '').toLowerCase();
			const path = templated(match[2] ?? '');
			const known = found.get(`${method} ${path}`);
			found.set(`${method} ${path}`, {method, path, facts: [...(known?.facts ?? []), fact]});
		}
	}

	return [...found.values()];
};

/**
The names of a path's parameters.
*/
export const parametersOf = (path: string): readonly string[] => [...path.matchAll(/\{([^}]+)\}/g)].map(match => match[1] ?? '');

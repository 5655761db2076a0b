/**
A value of a description, and the keys that lead to it from the root.
*/
export type ApiValue = {readonly path: readonly (string | number)[]; readonly value: Readonly<Record<string, unknown>>};

/**
Whether a value is an object with keys.
*/
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
The JSON pointer of a path, as `#/paths/~1orders/get`.
*/
export const pointerOf = (path: readonly (string | number)[]): string =>
	['#', ...path.map(key => String(key).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');

// What stands below these is data, however much it looks like a description.
const data = new Set(['example', 'examples', 'default', 'enum', 'const', 'value', 'x-examples']);

/**
Every object of a description outside its examples and other data, from the root down.
*/
export const apiValues = (root: unknown): readonly ApiValue[] => {
	const found: ApiValue[] = [];
	const waiting: {readonly path: readonly (string | number)[]; readonly value: unknown}[] = [{path: [], value: root}];

	// An alias of YAML may stand for what it stands in.
	const seen = new Set<unknown>();

	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const {path, value} = next;

		if (seen.has(value)) {
			continue;
		}

		if (typeof value === 'object') {
			seen.add(value);
		}

		if (isObject(value)) {
			found.push({path, value});
			// Below `properties`, the keys are names and not words of the description.
			const isNames = path.at(-1) === 'properties' && path.at(-2) !== 'properties';
			const entries = Object.entries(value).filter(([key]) => isNames || (!data.has(key) && !key.startsWith('x-')));

			for (const [key, inner] of entries.reverse()) {
				waiting.push({path: [...path, key], value: inner});
			}
		} else if (Array.isArray(value)) {
			for (let index = value.length - 1; index >= 0; index--) {
				waiting.push({path: [...path, index], value: value[index]});
			}
		}
	}

	return found;
};

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

// An object is filled by its required properties.
const plain: Readonly<Record<string, unknown>> = {array: [], string: '', boolean: false, integer: 0, number: 0};

/**
The least value that a schema of the output's format takes: empty lists and texts, the first of several choices.
*/
export const filled = (schema: unknown): unknown => {
	if (!isTree(schema)) {
		return null;
	}

	const {type, properties, required, anyOf} = schema;
	const [first] = 'const' in schema ? [schema.const] : listOf(schema.enum);

	if (first !== undefined) {
		return first;
	}

	if (Array.isArray(anyOf)) {
		return filled(anyOf[0]);
	}

	const [kind] = [type].flat();

	if (kind === 'object') {
		const all = isTree(properties) ? properties : {};
		return Object.fromEntries(listOf(required).map(name => [name, filled(all[String(name)])]));
	}

	return plain[String(kind)] ?? null;
};

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

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

	switch (Array.isArray(type) ? type[0] : type) {
		case 'object': {
			const all = isTree(properties) ? properties : {};
			return Object.fromEntries(listOf(required).map(name => [name, filled(all[String(name)])]));
		}

		case 'array': {
			return [];
		}

		case 'string': {
			return '';
		}

		case 'boolean': {
			return false;
		}

		case 'integer':
		case 'number': {
			return 0;
		}

		default: {
			return null;
		}
	}
};

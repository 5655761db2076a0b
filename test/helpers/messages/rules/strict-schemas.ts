import type {Rule} from '../rules.js';

// Regular expressions are understood in part; who depends on that part will be surprised.
const unsupported = [
	'minimum',
	'maximum',
	'exclusiveMinimum',
	'exclusiveMaximum',
	'multipleOf',
	'minLength',
	'maxLength',
	'maxItems',
	'pattern',
];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const faultOf = (schema: unknown): string | null => {
	if (!isObject(schema)) {
		return null;
	}

	const {type, properties, items, anyOf, allOf, $defs, definitions, additionalProperties} = schema;
	const wrong = unsupported.find(name => name in schema);

	if (wrong !== undefined) {
		return `property '${wrong}' is not supported`;
	}

	if (type === 'object' && additionalProperties !== false) {
		return "For 'object' type, 'additionalProperties' must be explicitly set to false";
	}

	const inner = [properties, anyOf, allOf, $defs, definitions].flatMap(part => (isObject(part) ? Object.values(part) : []));
	return [items, ...inner].map(faultOf).find(fault => fault !== null) ?? null;
};

/**
A schema that answers are held to, of a strict tool or of the output's format, has no open objects and no bounds. https://platform.claude.com/docs/en/build-with-claude/structured-outputs#json-schema-limitations
*/
export const strictSchemas: Rule = ({body}) => {
	const tools = (body.tools ?? []).flatMap((tool, index) =>
		'input_schema' in tool && tool.strict ? [[`tools.${index}.custom`, tool.input_schema] as const] : [],
	);
	const format = body.output_config?.format ? [['output_config.format.schema', body.output_config.format.schema] as const] : [];

	for (const [place, schema] of [...tools, ...format]) {
		const fault = faultOf(schema);

		if (fault !== null) {
			return `${place}: ${fault}`;
		}
	}

	return null;
};

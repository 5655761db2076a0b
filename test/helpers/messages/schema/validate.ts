import {Ajv} from 'ajv';
import {explain} from './explain.js';
import schema from './schema.json' with {type: 'json'};

/**
What can be checked: `create`, `stream` and `count` are bodies of requests, the others are what the server sends.
*/
export type Shape = 'create' | 'stream' | 'count' | 'counted' | 'event' | 'message' | 'model';

const ajv = new Ajv({strict: false});
ajv.addSchema(schema, 'wire');

/**
Says what is wrong with a value by the types of the SDK, as the server words it: `messages.0.content: Field required`.

@returns `null` when nothing is.
*/
export const shapeFault = (shape: Shape, value: unknown): string | null => {
	const validate = ajv.getSchema(`wire#/definitions/Roots/properties/${shape}`);

	if (validate === undefined) {
		throw new Error(`The schema knows no ${shape}`);
	}

	if (validate(value)) {
		return null;
	}

	const {definitions} = schema;
	return explain(definitions.Roots.properties[shape], value, {definitions, place: []}) ?? ajv.errorsText(validate.errors);
};

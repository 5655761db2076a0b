import {Ajv, type ErrorObject} from 'ajv';
import schema from './schema.json' with {type: 'json'};

/**
What can be checked: `create` and `count` are bodies of requests, the others are what the server sends.
*/
export type Shape = 'create' | 'count' | 'counted' | 'event' | 'message' | 'model';

const ajv = new Ajv({allErrors: true, strict: false, verbose: true});
ajv.addSchema(schema, 'wire');

const depth = ({instancePath}: ErrorObject): number => instancePath.split('/').length;

// Of a union every branch complains. A branch whose `type` or `role` differs was not meant, and the deepest complaint knows most.
const isTelling = ({keyword, instancePath}: ErrorObject): boolean =>
	keyword !== 'anyOf' && !(['const', 'enum', 'type'].includes(keyword) && /\/(?:type|role|stream)$/.test(instancePath));

const shown = ({instancePath, keyword, message = '', params}: ErrorObject): string => {
	const place = instancePath.slice(1).replaceAll('/', '.');
	const {missingProperty, additionalProperty} = params;

	switch (keyword) {
		case 'required': {
			return `${[place, missingProperty].filter(Boolean).join('.')}: Field required`;
		}

		case 'additionalProperties': {
			return `${[place, additionalProperty].filter(Boolean).join('.')}: Extra inputs are not permitted`;
		}

		default: {
			return `${place}: ${message}`;
		}
	}
};

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

	const errors = validate.errors ?? [];
	const [first] = [...errors.filter(isTelling), ...errors].sort(
		(a, b) => Number(isTelling(b)) - Number(isTelling(a)) || depth(b) - depth(a),
	);
	return first === undefined ? 'Invalid request' : shown(first);
};

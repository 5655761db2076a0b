import type {Fault} from '../code-block.js';
import {type ApiValue, pointerOf} from './api-value.js';

/**
Finds path parameters of an OpenAPI description that are not `required: true`. A path without one of its parts is another path, so the format demands it.
*/
export const pathParametersRequired = (
	values: readonly ApiValue[],
	lineOf: (path: readonly (string | number)[]) => number,
): readonly Fault[] =>
	values
		.filter(({value}) => value.in === 'path' && typeof value.name === 'string' && value.required !== true)
		.map(({path, value}) => ({
			check: 'path-parameters-required',
			line: lineOf([...path, 'name']),
			subject: pointerOf(path),
			message: `Unexpected optional path parameter \`${String(value.name)}\`, expected \`required: true\``,
		}));

import type {Fault} from '../code-block.js';
import {type ApiValue, pointerOf} from './api-value.js';

const described = ['items', 'prefixItems', 'contains', '$ref', 'allOf', 'anyOf', 'oneOf'];

const isArray = (type: unknown): boolean => type === 'array' || (Array.isArray(type) && type.includes('array'));

/**
Finds arrays of an OpenAPI description that do not say what they hold. OpenAPI 3.0 demands it; since 3.1 it is advice.
*/
export const arrayItems = (
	values: readonly ApiValue[],
	lineOf: (path: readonly (string | number)[]) => number,
	version: string,
): readonly Fault[] =>
	values
		.filter(({value}) => isArray(value.type) && !described.some(key => value[key] !== undefined))
		.map(({path}) => ({
			check: 'array-items',
			line: lineOf([...path, 'type']),
			subject: pointerOf(path),
			severity: version === '3.0' || version === '2.0' ? 'error' : 'advice',
			message: 'Unexpected array of anything, expected `items`',
		}));

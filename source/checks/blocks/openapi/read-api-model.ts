import type {ApiModel, ApiOperation, ApiProperty, ApiScheme} from './api-model.js';
import {isObject} from './api-value.js';

type Value = Readonly<Record<string, unknown>>;

type LineOf = (path: readonly (string | number)[]) => number;

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

const objectAt = (root: unknown, ...path: readonly string[]): Value => {
	let value: unknown = root;

	for (const key of path) {
		value = isObject(value) ? value[key] : undefined;
	}

	return isObject(value) ? value : {};
};

const textAt = (value: Value, key: string): string => (typeof value[key] === 'string' ? String(value[key]) : '');

const formats: Readonly<Record<string, string>> = {
	date: 'date',
	'date-time': 'timestamp',
	time: 'time',
	duration: 'duration',
	uuid: 'uuid',
};

const typeOf = (schema: Value): string | null => {
	const types = (Array.isArray(schema.type) ? schema.type : [schema.type]).filter(each => each !== 'null');
	const [type] = types;
	return types.length !== 1 || typeof type !== 'string' || type === 'array'
		? null
		: type === 'string'
			? (formats[textAt(schema, 'format')] ?? type)
			: type;
};

// A reference to a list of values is followed: that is how enumerations are shared.
const resolved = (root: unknown, schema: Value): Value => {
	const name = /^#\/components\/schemas\/([^/]+)$/.exec(textAt(schema, '$ref'))?.[1];
	const target = name === undefined ? {} : objectAt(root, 'components', 'schemas', name);
	return Array.isArray(target.enum) ? target : schema;
};

const propertyOf = (root: unknown, name: string, value: unknown, line: number): ApiProperty => {
	const schema = resolved(root, isObject(value) ? value : {});
	const values = Array.isArray(schema.enum) ? schema.enum.filter(each => typeof each === 'string') : [];
	return {name, line, type: typeOf(schema), values: values.length > 0 ? values : null};
};

const securityOf = (value: unknown): readonly string[] | null =>
	Array.isArray(value) ? value.flatMap(each => (isObject(each) ? Object.keys(each) : [])) : null;

const operationsIn = (root: unknown, lineOf: LineOf): readonly ApiOperation[] => {
	const whole = securityOf(isObject(root) ? root.security : undefined);
	return Object.entries(objectAt(root, 'paths')).flatMap(([path, item]) =>
		methods
			.filter(method => isObject(item) && isObject(item[method]))
			.map(method => ({
				method,
				path,
				pathLine: lineOf(['paths', path]),
				line: lineOf(['paths', path, method]),
				security: securityOf(objectAt(item, method).security) ?? whole,
			})),
	);
};

const schemesIn = (root: unknown, lineOf: LineOf): readonly ApiScheme[] =>
	Object.entries(objectAt(root, 'components', 'securitySchemes')).map(([name, value]) => {
		const scheme = isObject(value) ? value : {};
		const detail = textAt(scheme, 'scheme') || textAt(scheme, 'in');
		return {
			name,
			kind: `${textAt(scheme, 'type')} ${detail.toLowerCase()}`.trim(),
			line: lineOf(['components', 'securitySchemes', name]),
		};
	});

const basePathsIn = (root: unknown): readonly string[] => {
	const servers = isObject(root) && Array.isArray(root.servers) ? root.servers : [];
	return servers.flatMap(server => {
		const path = /^(?:[a-z]+:\/\/[^/]*)?(\/[^?#]*)?/i.exec(isObject(server) ? textAt(server, 'url') : '')?.[1] ?? '';
		return path.replace(/\/$/, '');
	});
};

/**
What a whole description says of its schemas, operations and how they are secured.

@param root - The parsed description.
@param lineOf - The line of a value in the block.
*/
export const readApiModel = (root: unknown, lineOf: LineOf): Pick<ApiModel, 'schemas' | 'operations' | 'schemes' | 'basePaths'> => ({
	schemas: Object.entries(objectAt(root, 'components', 'schemas')).map(([name, schema]) => ({
		name,
		line: lineOf(['components', 'schemas', name]),
		properties: Object.entries(objectAt(schema, 'properties')).map(([property, value]) =>
			propertyOf(root, property, value, lineOf(['components', 'schemas', name, 'properties', property])),
		),
	})),
	operations: operationsIn(root, lineOf),
	schemes: schemesIn(root, lineOf),
	basePaths: basePathsIn(root),
});

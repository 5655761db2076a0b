import type {Fact} from '../../documents/facts.js';
import {statusesIn} from '../error-cases.js';
import {folded, quote} from '../quotation.js';
import {type Endpoint, parametersOf} from './endpoints.js';

const literal = (value: string, indent: string): string => `|-\n${indent}${folded(value)}`;

const quotes = (facts: readonly Fact[]): string => facts.map(quote).join(' ');

const operationOf = (endpoint: Endpoint): readonly string[] => {
	const codes = [...new Set(endpoint.facts.flatMap(({text}) => statusesIn(text)))].sort();
	const naming = (code: string): readonly Fact[] => endpoint.facts.filter(({text}) => statusesIn(text).includes(code));
	const responses = codes.flatMap(code => [
		`        '${code}':`,
		`          description: ${literal(quotes(naming(code)), '            ')}`,
	]);
	return [
		`    ${endpoint.method}:`,
		`      description: ${literal(quotes(endpoint.facts), '        ')}`,
		'      responses:',
		...responses,
		...(codes.length === 0
			? ['        default:', `          description: not stated in ${endpoint.facts.map(({id}) => id).join(', ')}`]
			: []),
	];
};

const parameters = (path: string): readonly string[] => {
	const names = parametersOf(path);
	return names.length === 0
		? []
		: [
				'    parameters:',
				...names.flatMap(name => [
					`      - name: ${JSON.stringify(name)}`,
					'        in: path',
					'        required: true',
					'        schema: {type: string}',
				]),
			];
};

/**
The operations that the documents name as OpenAPI 3.1: paths and status codes as they name them, and nothing else.
*/
export const openApi = (title: string, endpoints: readonly Endpoint[]): string => {
	const paths = [...new Set(endpoints.map(({path}) => path))];
	return [
		'openapi: 3.1.0',
		'info:',
		`  title: ${JSON.stringify(title)}`,
		'  version: outline',
		'paths:',
		...paths.flatMap(path => [
			`  ${JSON.stringify(path)}:`,
			...parameters(path),
			...endpoints.filter(endpoint => endpoint.path === path).flatMap(operationOf),
		]),
	].join('\n');
};

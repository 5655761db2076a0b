import {cite, clipped} from '../quotation.js';
import {type Endpoint, parametersOf} from './endpoints.js';

const named = /\b([1-5]\d\d)\b(?! ?(?:ms|milliseconds|seconds|minutes|users|requests|rows|MB|KB))/g;

const text = (value: string): string => JSON.stringify(value);

const codesOf = ({facts}: Endpoint): ReadonlyMap<string, string> => {
	const codes = new Map<string, string>();

	for (const fact of facts) {
		for (const match of fact.text.matchAll(named)) {
			codes.set(match[1] ?? '', `«${clipped(fact.text)}» ${cite([fact])}`);
		}
	}

	return codes;
};

const operation = (endpoint: Endpoint): readonly string[] => {
	const codes = codesOf(endpoint);
	const responses = [...codes].flatMap(([code, description]) => [`        '${code}':`, `          description: ${text(description)}`]);
	return [
		`    ${endpoint.method}:`,
		`      description: ${text(endpoint.facts.map(fact => `«${clipped(fact.text)}» ${cite([fact])}`).join(' '))}`,
		'      responses:',
		...responses,
		...(responses.length === 0 ? ['        default:', `          description: ${text(`not stated ${cite(endpoint.facts)}`)}`] : []),
	];
};

const parameters = (path: string): readonly string[] => {
	const names = parametersOf(path);
	return names.length === 0
		? []
		: ['    parameters:', ...names.flatMap(name => [`      - name: ${text(name)}`, '        in: path', '        required: true', '        schema: {type: string}'])];
};

/**
The operations that the documents name as OpenAPI 3.1: paths and status codes as they name them, and nothing else.
*/
export const openApi = (title: string, endpoints: readonly Endpoint[]): string => {
	const paths = [...new Set(endpoints.map(({path}) => path))];
	return [
		'openapi: 3.1.0',
		'info:',
		`  title: ${text(title)}`,
		'  version: outline',
		'paths:',
		...paths.flatMap(path => [`  ${text(path)}:`, ...parameters(path), ...endpoints.filter(endpoint => endpoint.path === path).flatMap(operation)]),
	].join('\n');
};

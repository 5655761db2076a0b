import {distance} from 'fastest-levenshtein';
import type {Finding} from '../finding.js';
import {crossFinding} from './cross-finding.js';
import type {Models} from './models.js';

const check = 'endpoints-known';
const named = /`(GET|POST|PUT|PATCH|DELETE)\s+(?:https?:\/\/[^/\s`]+)?(\/[^\s`?#]*)[^`]*`/g;

type Endpoint = {readonly method: string; readonly path: string};

// A parameter is a parameter, whatever it is called and however it is written.
const folded = (path: string): string =>
	path
		.replace(/\/$/, '')
		.split('/')
		.map(segment => (/^[{:<[]/.test(segment) ? '{}' : segment.toLowerCase()))
		.join('/');

const versionless = (path: string): string =>
	folded(path)
		.replace(/^\/(?:api\/)?(?:v\d+\/)?/, '/')
		.replace(/^\/api(?=\/)/, '');

const isSlip = (one: string, other: string): boolean =>
	one !== other && distance(one, other) <= 2 && one.split('/').length === other.split('/').length;

const near = ({method, path}: Endpoint, known: readonly Endpoint[]): Endpoint | undefined =>
	known.find(each => each.method === method && isSlip(versionless(each.path), versionless(path)));

/**
Finds endpoints that the plan's text names and that its API has otherwise: a path that differs by a letter or two from one of the API is an error. An operation that the API lacks on one of its own paths is advice, since it may be there already.

The interfaces of others (section 6) are not looked at, and a plan without an API has nothing to compare.
*/
export const endpointsKnown = ({plan, apis}: Models): readonly Finding[] => {
	const known = apis.flatMap(({model, block}) =>
		model.operations.map(({method, path, line}) => ({method: method.toUpperCase(), path, line: block.line + line - 1})),
	);
	const exact = new Set(known.map(({method, path}) => `${method} ${versionless(path)}`));
	const paths = new Set(known.map(({path}) => versionless(path)));
	const seen = new Set<string>();
	return plan.sections
		.filter(({number}) => known.length > 0 && number !== 6)
		.flatMap(({text, line}) =>
			text.split('\n').flatMap((row, index) =>
				Array.from(row.matchAll(named)).flatMap(([, method = '', path = '']): readonly Finding[] => {
					const key = `${method} ${versionless(path)}`;

					if (exact.has(key) || seen.has(key)) {
						return [];
					}

					seen.add(key);
					const meant = near({method, path}, known);
					const own = known.find(each => versionless(each.path) === versionless(path));
					const place = {path: plan.path, line: line + index + 1, endLine: line + index + 1};
					const other = meant ?? own;

					if (other === undefined || (meant === undefined && !paths.has(versionless(path)))) {
						return [];
					}

					const at = known.find(each => each === other)?.line ?? 1;
					return [
						crossFinding({
							check,
							severity: meant ? 'error' : 'advice',
							subject: `${method} ${path}`,
							message: `Unexpected endpoint \`${method} ${path}\`, expected ${meant ? `perhaps \`${meant.method} ${meant.path}\`` : 'an operation of the API'}`,
							place,
							other: {path: plan.path, line: at, endLine: at},
						}),
					];
				}),
			),
		);
};

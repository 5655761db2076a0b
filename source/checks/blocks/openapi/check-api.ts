import {parse} from 'yaml';
import type {Finding} from '../../finding.js';
import {type CodeBlock, findingIn} from '../code-block.js';
import type {ApiModel} from './api-model.js';
import {type ApiProblem, apiProblem} from './api-problems.js';
import {type ApiSource, pointerLines} from './api-source.js';
import {type ApiValue, apiValues, isObject} from './api-value.js';
import {arrayItems} from './array-items.js';
import {pathParametersRequired} from './path-parameters-required.js';
import {readApiModel} from './read-api-model.js';

const definedIn = (root: unknown): readonly string[] => {
	const components = isObject(root) ? root.components : undefined;
	return isObject(components)
		? Object.entries(components).flatMap(([kind, named]) =>
				isObject(named) ? Object.keys(named).map(name => `#/components/${kind}/${name}`) : [],
			)
		: [];
};

const wantedBy = (values: readonly ApiValue[], defined: readonly string[]) =>
	values.flatMap(({path, value}) => {
		const reference = value.$ref;
		const target = typeof reference === 'string' ? reference.split('/').slice(0, 4).join('/') : '';
		return typeof reference === 'string' && target.startsWith('#/components/') && !defined.includes(target)
			? [{reference: target, path: [...path, '$ref']}]
			: [];
	});

const isSettledElsewhere = ({check, message}: {readonly check: string; readonly message: string}): boolean =>
	check === 'api-references-resolve' || check === 'api-security-defined' || message.includes('resolve reference');

/**
Checks an API description: what the validator has against it, and what the validator does not look at. A piece of a description may refer to what other pieces define, and need not say how it is secured.
*/
export const checkApi = (
	block: CodeBlock,
	source: ApiSource,
	problems: readonly ApiProblem[],
): {readonly findings: readonly Finding[]; readonly model: ApiModel} => {
	const lineOf = pointerLines(source.text);
	const inBlock = (path: readonly (string | number)[]): number => lineOf(path) - source.shift;
	const root: unknown = parse(source.text, {prettyErrors: false, logLevel: 'error'});
	const values = apiValues(root);
	const defines = definedIn(root);
	const isOpenApi = source.version !== 'asyncapi';
	const said = problems
		.filter(({message}) => !message.startsWith('Example validation errored'))
		.map(problem => apiProblem(problem, source.shift))
		.filter(fault => !source.isFragment || !isSettledElsewhere(fault));
	const faults = [
		...said,
		...(isOpenApi
			? [...pathParametersRequired(values, inBlock, block.text.split('\n')), ...arrayItems(values, inBlock, source.version)]
			: []),
	];
	return {
		findings: faults
			.toSorted((a, b) => a.line - b.line)
			.slice(0, 50)
			.map(fault => findingIn(block, fault)),
		model: {
			kind: 'api',
			isOpenApi,
			isFragment: source.isFragment,
			defines,
			wants: source.isFragment ? wantedBy(values, defines).map(({reference, path}) => ({reference, line: inBlock(path)})) : [],
			...readApiModel(root, inBlock),
		},
	};
};

import type {Guidelines, Place, Rule} from '../../documents/facts.js';
import type {CodeBlock} from '../blocks/code-block.js';
import type {ApiModel} from '../blocks/openapi/api-model.js';
import {crossFinding} from '../cross/cross-finding.js';
import type {Finding, Severity} from '../finding.js';
import {isKebab, pathRules} from './path-rules.js';
import {requiredScheme} from './required-scheme.js';

/**
A plan's API and where it stands.
*/
export type LocatedApi = {readonly block: CodeBlock; readonly model: ApiModel};

const kinds: ReadonlyArray<readonly [scheme: string, kind: RegExp]> = [
	['a token of OAuth or OpenID Connect', /^(?:http bearer|oauth2|openIdConnect)/],
	['an API key', /^apiKey (?:header|query)/],
	['HTTP basic authentication', /^http basic/],
	['a session cookie', /^apiKey cookie/],
	['mutual TLS', /^mutualTLS/],
];

/**
The path as a client calls it: below what the server's address ends with.
*/
export const calledPath = ({basePaths}: Pick<ApiModel, 'basePaths'>, path: string): string =>
	`${basePaths.find(base => base !== '') ?? ''}${path}`;

/**
What a kind of security scheme is in the guidelines' words; `null` for a kind that they have no word for.
*/
export const schemeOf = (kind: string): string | null => kinds.find(([, form]) => form.test(kind))?.[0] ?? null;

const placeIn = ({path, line}: CodeBlock, inBlock: number): Place => ({path, line: line + inBlock - 1, endLine: line + inBlock - 1});

type Fault = {
	readonly check: string;
	readonly severity: Severity;
	readonly subject: string;
	readonly message: string;
	readonly line: number;
	readonly rule: Rule;
};

const authenticationFaults = ({model}: LocatedApi, rule: Rule, expected: string): readonly Fault[] => {
	const check = 'api-authentication';
	const others = model.schemes.filter(({kind}) => schemeOf(kind) !== null && schemeOf(kind) !== expected);
	const open = model.isFragment ? [] : model.operations.filter(({security}) => security === null || security.length === 0);
	return [
		...others.map(
			({name, kind, line}): Fault => ({
				check,
				severity: 'error',
				subject: name,
				line,
				rule,
				message: `Unexpected security scheme ${name} (${kind}), expected ${expected} [${rule.id}]`,
			}),
		),
		...open.map(
			({method, path, line}): Fault => ({
				check,
				severity: 'advice',
				subject: `${method} ${path}`,
				line,
				rule,
				message: `Unexpected ${method.toUpperCase()} ${path} without authentication, expected ${expected} [${rule.id}]`,
			}),
		),
	];
};

const pathFaults = ({model}: LocatedApi, guidelines: Guidelines): readonly Fault[] => {
	const {naming, versioning} = pathRules(guidelines);
	const paths = model.operations.filter(({path}, index, all) => all.findIndex(each => each.path === path) === index);
	return paths.flatMap(({path, pathLine: line}): readonly Fault[] => {
		const called = calledPath(model, path);
		const isBelow = versioning === null || called === versioning.prefix || called.startsWith(`${versioning.prefix}/`);
		const about = {severity: 'error', subject: path, line} as const;
		return [
			...(naming !== null && !isKebab(path)
				? [{...about, check: 'api-path-naming', rule: naming, message: `Unexpected path \`${path}\`, expected kebab case [${naming.id}]`}]
				: []),
			...(versioning !== null && !isBelow
				? [
						{
							...about,
							check: 'api-path-version',
							rule: versioning.rule,
							message: `Unexpected path \`${called}\`, expected a path below \`${versioning.prefix}\` [${versioning.rule.id}]`,
						},
					]
				: []),
		];
	});
};

/**
Finds what a plan's API does against rules of the guidelines whose form is recognised: the scheme that every request is authenticated by, kebab case of paths, the version that they stand below. The other place is the rule.

Health checks and the like may be open, so an operation without authentication is advice. Rules of another form are assigned to a task, not checked.
*/
export const apiFollowsGuidelines = (guidelines: Guidelines, apis: readonly LocatedApi[]): readonly Finding[] => {
	const schemes = guidelines.rules.flatMap(rule => {
		const expected = requiredScheme(rule);
		return expected === null ? [] : [{rule, expected}];
	});
	return apis
		.filter(({model}) => model.isOpenApi)
		.flatMap(api =>
			[...schemes.flatMap(({rule, expected}) => authenticationFaults(api, rule, expected)), ...pathFaults(api, guidelines)].map(
				({rule, line, ...fault}) => crossFinding({...fault, place: placeIn(api.block, line), other: rule.place}),
			),
		);
};

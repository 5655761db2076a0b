import type {Fact, Facts, Rule} from '../../documents/facts.js';
import type {Stop} from '../finding.js';
import {isKebab, pathRules} from '../guidelines/path-rules.js';
import {spoken} from './spoken.js';
import {stopOf} from './stop-of.js';

const operation = /`(?:(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+)?((?:\/[\p{L}\p{N}_{}:.~-]+){1,12})\/?(?:\?[^`]*)?`/gu;

type Path = {readonly fact: Fact; readonly path: string};

/**
The paths of an HTTP interface that a text names: in code spans, with a method or below `/api` or `/v1`.
*/
const pathsIn = (fact: Fact): readonly Path[] =>
	[...fact.text.matchAll(operation)].flatMap(([, method, path = '']) =>
		method !== undefined || /^\/(?:api|v\d{1,3})\//.test(path) ? [{fact, path}] : [],
	);

const stop = (check: string, {fact, path}: Path, about: {readonly rule: Rule; readonly expected: string}): Stop =>
	stopOf({
		id: `${check}/${about.rule.id}${path}`,
		check,
		subject: path,
		message: `Unexpected path \`${path}\`, expected ${about.expected} (${about.rule.id})`,
		question: `The use case names the path \`${path}\`; ${about.rule.id} asks for ${about.expected}. Which holds?`,
		facts: [fact, about.rule],
		options: [
			{id: 'guideline', label: `The guideline: ${about.expected}`, effect: `The plan names the path as ${about.rule.id} asks.`},
			{
				id: 'use-case',
				label: `The path stays \`${path}\``,
				effect: `The plan uses it as it is; ${about.rule.id} is recorded as waived for this path.`,
			},
		],
		recommended: 'guideline',
		dependents: [fact.id],
		canWait: false,
	});

/**
Paths of the use case that break a guideline on their form: kebab case (`path-naming`) or the version that they stand below (`path-version`).

Rulings: `guideline`, `use-case` (the rule is waived for the path).
*/
export const pathNaming = ({guidelines, useCase}: Facts): readonly Stop[] => {
	const {naming, versioning} = pathRules(guidelines);

	return spoken(useCase)
		.flatMap(pathsIn)
		.flatMap(path => [
			...(naming !== null && !isKebab(path.path) ? [stop('path-naming', path, {rule: naming, expected: 'kebab case'})] : []),
			...(versioning !== null && path.path !== versioning.prefix && !path.path.startsWith(`${versioning.prefix}/`)
				? [stop('path-version', path, {rule: versioning.rule, expected: `a path below \`${versioning.prefix}\``})]
				: []),
		]);
};

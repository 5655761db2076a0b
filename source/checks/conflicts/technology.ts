import type {Decision, Facts, UseCase} from '../../documents/facts.js';
import {areApart, majorRange} from '../../documents/technologies/major-range.js';
import type {Category} from '../../documents/technologies.js';
import type {Finding, Option, Stop} from '../finding.js';
import {dependentsOf} from './spoken.js';
import {type Stack, stackOf} from './stack.js';
import {adviceOf, slug, stopOf} from './stop-of.js';
import {type TechnologyClaim, technologyClaims} from './technology-claims.js';

/**
Categories in which one technology stands for another.
*/
export const replaceable: ReadonlySet<Category> = new Set<Category>([
	'language',
	'runtime',
	'web framework',
	'frontend framework',
	'database',
	'search',
	'cache',
	'queue',
	'database access',
	'tests',
	'end-to-end tests',
]);

/**
Categories that hold something up: a technology of theirs is never used by the way.
*/
export const holding: ReadonlySet<Category> = new Set<Category>([
	'web framework',
	'frontend framework',
	'database',
	'search',
	'cache',
	'queue',
	'database access',
]);

const sourceOption = ({source, technology, fact}: TechnologyClaim): Option => {
	const id = source === 'use case' ? 'use-case' : source === 'guidelines' ? 'guideline' : 'manifest';
	const label =
		source === 'manifest' ? `${fact.place.path} is right` : `The ${source === 'guidelines' ? 'guideline' : 'use case'} is right`;
	return {
		id,
		label: `${label}: ${technology.name}`,
		effect: `The plan uses ${technology.name}, and proposes to change the technical summary.`,
	};
};

const stop = (
	claim: TechnologyClaim,
	decision: Decision | null,
	about: {readonly check: string; readonly expected: string; readonly label: string; readonly useCase: UseCase},
): Stop => {
	const {technology, source, fact} = claim;
	const where = source === 'manifest' ? fact.place.path : `the ${source}`;
	return stopOf({
		id: `${about.check}/${slug(source)}/${slug(technology.name)}`,
		check: about.check,
		subject: technology.name,
		message: `Unexpected ${technology.name} in ${where}, expected ${about.expected}`,
		question: `${where[0]?.toUpperCase() ?? ''}${where.slice(1)} names ${technology.name}; the technical summary says ${about.expected}. What does the plan use?`,
		facts: decision === null ? [fact] : [fact, decision],
		options: [
			{id: 'summary', label: about.label, effect: `The plan is made without ${technology.name}, whatever ${where} says of it.`},
			sourceOption(claim),
		],
		recommended: 'summary',
		dependents: [...new Set([...(source === 'use case' ? [fact.id] : []), ...dependentsOf(about.useCase, [technology.name])])],
		canWait: false,
	});
};

const versionStop = (claim: TechnologyClaim, decision: Decision, useCase: UseCase): Stop => {
	const {technology, source, fact, version} = claim;
	const name = technology.name;
	const where = source === 'manifest' ? fact.place.path : `the ${source}`;
	const [given, expected] = [`${name} ${version}`, `${name} ${decision.version}`];
	return stopOf({
		id: `technology-version/${slug(source)}/${slug(name)}`,
		check: 'technology-version',
		subject: name,
		message: `Unexpected ${given} in ${where}, expected ${expected}`,
		question: `Is it ${expected}, as the technical summary says, or ${given}, as ${where} says?`,
		facts: [fact, decision],
		options: [
			{id: 'summary', label: expected, effect: `The plan is made for ${expected}.`},
			{...sourceOption(claim), label: given, effect: `The plan is made for ${given}, and proposes to correct the technical summary.`},
		],
		recommended: null,
		dependents: dependentsOf(useCase, [name]),
		canWait: false,
	});
};

/**
Whether a version or range has no major version in common with what was decided.
*/
export const isVersionApart = (version: string | null, decision: Decision): boolean => {
	const isOpen =
		decision.version !== null &&
		new RegExp(`${decision.version.replaceAll('.', '\\.')}\\s?(?:\\+|or (?:later|newer|higher|above))`, 'i').test(decision.text);
	const [given, expected] = [
		version === null ? null : majorRange(version),
		decision.version === null ? null : majorRange(isOpen ? `>=${decision.version}` : decision.version),
	];
	return given !== null && expected !== null && areApart(given, expected);
};

const judged = (
	claim: TechnologyClaim,
	stack: Stack,
	about: {readonly useCase: UseCase; readonly installed: ReadonlySet<string>},
): {readonly stop?: Stop; readonly advice?: Finding} => {
	const {technology, source} = claim;
	const {useCase, installed} = about;
	const refused = stack.ruledOut.get(technology.name);
	const chosen = stack.chosen.get(technology.name);

	if (refused !== undefined) {
		const expected = `that it is ruled out (${refused.id})`;
		const found = {check: 'technology-ruled-out', expected, label: `The technical summary is right: no ${technology.name}`, useCase};
		return claim.isUsed
			? {stop: stop(claim, refused, found)}
			: {
					advice: adviceOf(
						found.check,
						technology.name,
						`Unexpected ${technology.name}, expected nothing that the technical summary rules out`,
						[claim.fact, refused],
					),
				};
	}

	if (chosen !== undefined) {
		return isVersionApart(claim.version, chosen) ? {stop: versionStop(claim, chosen, useCase)} : {};
	}

	if (stack.named.has(technology.name) || !replaceable.has(technology.category)) {
		return {};
	}

	const instead = stack.byCategory.get(technology.category);
	const advice = adviceOf(
		'technology-outside-summary',
		technology.name,
		`Unexpected ${technology.name}, expected a technology of the technical summary`,
		instead ? [claim.fact, instead] : [claim.fact],
	);

	if (instead !== undefined) {
		// Beside the chosen one, a package may serve another purpose.
		const isBeside = source === 'manifest' && installed.has(instead.choice);
		const found = {
			check: 'technology-differs',
			expected: instead.choice,
			label: `The technical summary is right: ${instead.choice}`,
			useCase,
		};
		return claim.isUsed && !isBeside ? {stop: stop(claim, instead, found)} : {advice};
	}

	const isOutside = source !== 'manifest' && claim.isUsed && holding.has(technology.category);
	const found = {
		check: 'technology-outside-summary',
		expected: `no ${technology.category}`,
		label: 'The technical summary is right',
		useCase,
	};
	return isOutside ? {stop: stop(claim, null, found)} : holding.has(technology.category) ? {advice} : {};
};

/**
Technologies that use case, guidelines or manifests name and the technical summary rules out (`technology-ruled-out`), settles otherwise (`technology-differs`), does not have (`technology-outside-summary`) or has in another major version (`technology-version`). Without a summary that chooses anything there is nothing to compare.

Rulings: `summary`, or where the other name comes from: `use-case`, `guideline`, `manifest`.
*/
export const technology = (facts: Facts): {readonly stops: readonly Stop[]; readonly advice: readonly Finding[]} => {
	const stack = stackOf(facts.technicalSummary);

	if (stack.chosen.size === 0 && stack.ruledOut.size === 0) {
		return {stops: [], advice: []};
	}

	const claims = technologyClaims(facts);
	const installed = new Set(claims.filter(({source}) => source === 'manifest').map(each => each.technology.name));
	const found = claims.map(claim => judged(claim, stack, {useCase: facts.useCase, installed}));
	return {stops: found.flatMap(each => each.stop ?? []), advice: found.flatMap(each => each.advice ?? [])};
};

import {tableCells} from '../../documents/blocks.js';
import type {Decision, TechnicalSummary} from '../../documents/facts.js';
import {citedIn} from '../../documents/plan/citations.js';
import {type Mention, mentions} from '../../documents/technologies/mentions.js';
import {isRejected} from '../../documents/technologies/rejected.js';
import {isUsed} from '../../documents/technologies/usage.js';
import {type Stack, stackOf} from '../conflicts/stack.js';
import {holding, isVersionApart, replaceable} from '../conflicts/technology.js';
import type {Finding, Severity} from '../finding.js';
import type {Known} from '../known.js';
import {offendingText, type Stretch} from '../stretch.js';
import {type StatedLine, statedLines} from './stated-lines.js';

type Verdict = {readonly severity: Severity; readonly name: string; readonly expected: string; readonly decision: Decision | null};

// Where a plan weighs what it does not take, or proposes what the summary does not have yet.
const weighing = new Set<string>(['options', 'decisions', 'lock-in', 'technical-summary-changes', 'deferred']);

const stacks = new WeakMap<TechnicalSummary, Stack>();

const stackIn = (summary: TechnicalSummary): Stack => {
	const stack = stacks.get(summary) ?? stackOf(summary);
	stacks.set(summary, stack);
	return stack;
};

/** Whether a row cites what rules the technology out, and so speaks of that. One line of the summary may rule several out, each with an id of its own. */
const saysRuledOut = ({technology}: Mention, {ruledOut}: Stack, line: string): boolean => {
	const refused = ruledOut.get(technology.name);
	const cited = new Set(Array.from(line.matchAll(/\[([^[\]]+)\]/g), found => citedIn(found[1] ?? '')).flat());
	return [...ruledOut.values()].some(
		({id, place}) => place.path === refused?.place.path && place.line === refused.place.line && cited.has(id),
	);
};

type Named = {readonly mention: Mention; readonly line: string; readonly isInstalled: boolean};

/** A name inside a package's (`org.postgresql:postgresql`): the version behind it is the package's own. */
const isOfPackage = (line: string, start: number): boolean => /[:/@.]/.test(line[start - 1] ?? '');

const verdictOf = ({mention: {technology, version, start}, line, isInstalled}: Named, stack: Stack): Verdict | null => {
	const refused = stack.ruledOut.get(technology.name);
	const chosen = stack.chosen.get(technology.name);
	const instead = stack.byCategory.get(technology.category);

	if (refused) {
		const expected = `nothing that the technical summary rules out [${refused.id}]`;
		return {severity: 'error', name: technology.name, expected, decision: refused};
	}

	if (chosen) {
		const expected = `${technology.name} ${chosen.version} [${chosen.id}]`;
		return isVersionApart(version, chosen) && !isOfPackage(line, start)
			? {severity: 'error', name: `${technology.name} ${version}`, expected, decision: chosen}
			: null;
	}

	if (isInstalled || technology.name === 'Testcontainers' || stack.named.has(technology.name) || !replaceable.has(technology.category)) {
		return null;
	}

	return instead
		? {severity: 'error', name: technology.name, expected: `${instead.choice} [${instead.id}]`, decision: instead}
		: holding.has(technology.category)
			? {severity: 'advice', name: technology.name, expected: 'a technology of the technical summary', decision: null}
			: null;
};

const isListed = ({number}: Stretch, {text, part}: StatedLine, {start}: Mention): boolean =>
	number === 8 && part === 'technologies' && /^\s*\|/.test(text) && tableCells(text.slice(0, start)).length <= 3;

/**
Finds technologies that the plan uses and the technical summary rules out, settles otherwise or has in another major version.

Only names that are known and only sentences and rows that put a technology to use count: what is compared, rejected or given as an example is let be, and so is what a ruling of a person allows.
*/
export const technologiesAsChosen = (stretch: Stretch, {facts, allowed}: Known): readonly Finding[] => {
	const stack = stackIn(facts.technicalSummary);
	const seen = new Set<string>();

	if (stack.chosen.size === 0 && stack.ruledOut.size === 0) {
		return [];
	}

	const installed = new Set(facts.manifests.flatMap(({technologies}) => technologies.map(({name}) => name.toLowerCase())));
	return statedLines(stretch).flatMap((line): readonly Finding[] =>
		(part => part !== null && weighing.has(part))(line.part) || line.text.length > 20_000
			? []
			: mentions(line.text).flatMap((mention): readonly Finding[] => {
					const {name, packages} = mention.technology;
					const isInstalled = packages.some(each => installed.has(each)) || installed.has(name.toLowerCase());
					const isMeant =
						isUsed(line.text, mention) ||
						(isListed(stretch, line, mention) && !isRejected(line.text, mention) && !saysRuledOut(mention, stack, line.text));
					const verdict = allowed.has(name) ? null : verdictOf({mention, line: line.text, isInstalled}, stack);
					const isNew = verdict !== null && (isMeant || verdict.name !== name) && !seen.has(verdict.name);
					seen.add(isNew ? verdict.name : '');
					return isNew
						? [
								{
									check: 'technologies-as-chosen',
									severity: verdict.severity,
									subject: verdict.name,
									message: `Unexpected ${verdict.name}, expected ${verdict.expected}`,
									place: stretch.placeAt(line.line),
									other: verdict.decision?.place ?? null,
									offending: offendingText(line.text),
								},
							]
						: [];
				}),
	);
};

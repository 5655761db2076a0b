import type {Models} from '../../cross/models.js';
import type {Finding} from '../../finding.js';
import {foreignKeysIndexed} from '../../guidelines/foreign-keys-indexed.js';
import {backOutPresent} from './back-out-present.js';
import type {Run} from './outcome.js';
import {schemaClaims} from './schema-claims.js';
import type {Step} from './script.js';

/**
What is found of a plan's SQL as a whole: what it claims against what PostgreSQL has after running it, foreign keys without an index, and a way back that is missing. Where a statement does not parse or the way forward failed, what is built tells nothing.
*/
export const schemaChecks = (
	{plan, facts, schema}: Models,
	{steps, run, isParsed}: {readonly steps: readonly Step[]; readonly run: Run | null; readonly isParsed: boolean},
): readonly Finding[] => {
	const isWhole =
		isParsed &&
		run?.kind === 'ran' &&
		run.late === null &&
		steps.every(({role}, index) => role !== 'up' || (run.outcomes[index] ?? []).length === 0);
	const built = isWhole ? run.built : [];
	const tables = new Set([...schema.keys()].map(name => name.toLowerCase()));
	return [
		...backOutPresent(plan, steps),
		...(isWhole ? schemaClaims(plan, built, tables) : []),
		...(isWhole && facts ? foreignKeysIndexed(facts.guidelines, [...schema.values()], {built, path: plan.path}) : []),
	];
};

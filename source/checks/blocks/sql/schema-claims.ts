import type {Plan} from '../../../documents/plan/plan.js';
import type {Finding} from '../../finding.js';
import {offendingText} from '../../stretch.js';
import {type Built, isIndexed} from './built.js';
import {type Claim, claimsIn} from './claims.js';

const same = (one: readonly string[], other: readonly string[]): boolean => [...one].sort().join() === [...other].sort().join();

const holds = ({what, name, table, columns, to}: Claim, built: readonly Built[]): boolean => {
	if (name !== null) {
		return built.some(each => each.name === name);
	}

	const own = built.filter(each => each.table === table);

	switch (what) {
		case 'unique': {
			return own.some(each => each.isUnique && same(each.columns, columns));
		}

		case 'foreign key': {
			return own.some(each => each.kind === 'foreign key' && each.to === to && same(each.columns, columns));
		}

		default: {
			return own.some(each => each.kind === 'index' && each.columns.includes('')) || isIndexed(own, table ?? '', columns);
		}
	}
};

const worded = ({what, name, table, columns, to}: Claim): string => {
	const kind = what === 'unique' ? 'a unique index' : what === 'index' ? 'an index' : `a ${what}`;
	return name !== null ? `${what} \`${name}\`` : `${kind} on \`${table} (${columns.join(', ')})\`${to === null ? '' : ` to \`${to}\``}`;
};

/**
Finds indexes, unique keys, foreign keys and checks that section 4 says the schema has and that PostgreSQL does not have after running it.

Sentences of a recognised form are read («a unique index on \`payment (invoice_id)\`», «\`payment.key\` is unique», «the index \`payment_by_day\`»). What is denied, dropped or deferred claims nothing, and a table that is not there cannot be looked at.

@param built - Every index and constraint after the way forward.
@param tables - The tables that are there.
*/
export const schemaClaims = (
	{path, sections}: Pick<Plan, 'path' | 'sections'>,
	built: readonly Built[],
	tables: ReadonlySet<string>,
): readonly Finding[] =>
	sections
		.filter(({number}) => number === 4)
		.flatMap(section =>
			claimsIn(section)
				.filter(claim => (claim.table === null || tables.has(claim.table)) && !holds(claim, built))
				.map(claim => ({
					check: 'schema-claims',
					severity: 'error',
					subject: claim.name ?? `${claim.table} (${claim.columns.join(', ')})`,
					message: `Unexpected claim of ${worded(claim)}, expected the schema to have it when it has run`,
					place: {path, line: section.line + claim.line, endLine: section.line + claim.line},
					other: null,
					offending: offendingText(section.text.split('\n')[claim.line - 1] ?? ''),
				})),
		);

import type {Guidelines} from '../../documents/facts.js';
import {type Built, isIndexed} from '../blocks/sql/built.js';
import type {Table} from '../blocks/sql/schema-of.js';
import {crossFinding} from '../cross/cross-finding.js';
import type {Finding} from '../finding.js';

const form =
	/^(?:every|each|all|any|a)?\s*foreign keys?\s+(?:columns?\s+)?(?:MUST|SHALL|must|shall)\s+(?:have|get|be)\s+(?:an?\s+|its own\s+)?index(?:ed|es)?\b/i;

/**
Finds foreign keys of a plan's tables that no index begins with, where the guidelines ask for one on each («Every foreign key MUST have an index»). The other place is the rule.

@param tables - The tables as they stand after the plan.
@param built - What PostgreSQL has of indexes after running it.
@param path - The plan's; keys that stand elsewhere are not its business.
*/
export const foreignKeysIndexed = (
	guidelines: Guidelines,
	tables: readonly Table[],
	{built, path}: {readonly built: readonly Built[]; readonly path: string},
): readonly Finding[] => {
	const rule = guidelines.rules.find(({level, text}) => level === 'must' && form.test(text));
	return rule === undefined
		? []
		: tables.flatMap(({name, foreignKeys}) =>
				foreignKeys
					.filter(key => key.place.path === path && !isIndexed(built, name, key.columns))
					.map(({columns, place}) =>
						crossFinding({
							check: 'foreign-keys-indexed',
							severity: 'error',
							subject: `${name} (${columns.join(', ')})`,
							message: `Unexpected foreign key \`${name} (${columns.join(', ')})\` without an index, expected one [${rule.id}]`,
							place,
							other: rule.place,
						}),
					),
			);
};

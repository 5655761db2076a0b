import type {Plan} from '../../documents/plan/plan.js';
import type {Finding} from '../finding.js';
import {offendingText} from '../stretch.js';
import type {Dependency, FactChange} from './facts-since.js';

const check = 'changed-since';

const entityOf = (id: string): string => /^DM:([^.>]+)/.exec(id)?.[1]?.trim() ?? '';

const nameOf = (kind: Dependency, id: string): string =>
	kind !== 'entity' ? kind : id.includes('>') ? 'relation' : id.includes('.') ? 'attribute' : 'entity';

const wordsOf = (name: string): RegExp =>
	new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[^\p{L}\p{N}]+/gu, '[ _-]?')}s?(?![\\p{L}\\p{N}])`, 'iu');

/**
Whether a section depends on what changed: on every rule and every decision, and on the entities that the plan cites or names.
*/
export const isRestedOn = ({kind, after}: FactChange, {citations, sections}: Pick<Plan, 'citations' | 'sections'>): boolean => {
	const entity = entityOf(after.id);
	return (
		kind !== 'entity' ||
		citations.some(({id}) => entityOf(id) === entity && entity !== '') ||
		(entity.length > 2 && sections.some(({text}) => wordsOf(entity).test(text)))
	);
};

/**
Finds rules, technologies and entities that were added or changed in the documents since the plan was made and that a section depends on: the plan is stale. 
@param changes - Between the documents as the plan knew them and as they are.
@param reported - Ids of facts that another check has found: what was changed or added is said once.
*/
export const changedSince = (plan: Plan, changes: readonly FactChange[], reported: ReadonlySet<string>): readonly Finding[] =>
	changes
		.filter(change => isRestedOn(change, plan) && !reported.has(change.before?.id ?? '') && !reported.has(change.after.id))
		.map(({kind, before, after}) => ({
			check,
			severity: 'error',
			subject: after.id,
			message:
				before === null
					? `Unexpected ${nameOf(kind, after.id)} [${after.id}], added since the plan was made, expected a plan that knows it: «${offendingText(after.text)}»`
					: `Unexpected change of ${nameOf(kind, after.id)} [${after.id}] since the plan was made, from «${offendingText(before.text)}», expected a plan that knows «${offendingText(after.text)}»`,
			place: after.place,
			other: null,
			offending: offendingText(after.text),
		}));

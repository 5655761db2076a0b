import type {Fact} from '../../documents/facts.js';
import {partDraft} from '../part-draft.js';
import {cite, quote} from '../quotation.js';
import type {PartDraft} from '../section.js';
import {table} from '../table.js';
import {behaviourOf, scopeOf} from '../use-case-facts.js';
import type {SchemaGiven} from './schema.js';

const kinds: readonly (readonly [string, RegExp])[] = [
	[
		'consistency',
		/\b(?:transactions?|atomic\w*|under a lock|locks?|locked|at the same time|concurren\w*|optimistic|isolation|eventual(?:ly)?|acid|at most one|twice)\b/i,
	],
	['partitioning', /\b(?:partition\w*|shard\w*|million rows)\b/i],
	['replication', /\b(?:replica\w*|read replica|failover|standby|backup\w*)\b/i],
	['versioning', /\b(?:version(?:ed|ing|s)? (?:of|column|number)|history|audit trail|temporal|never changed|snapshot)\b/i],
];

/**
What the documents say of how data is kept consistent, split, copied and versioned.
*/
export const dataQualities = ({useCase, technicalSummary}: SchemaGiven): PartDraft => {
	const facts: readonly Fact[] = [...behaviourOf(useCase), ...technicalSummary.decisions, ...technicalSummary.learnings];
	const rows = kinds.flatMap(([kind, pattern]) => facts.filter(({text}) => pattern.test(text)).map(fact => [kind, quote(fact)]));
	return partDraft('data-qualities', {
		text: table(['Concern', 'In the documents'], rows),
		otherwise: `no document speaks of partitioning, replication, consistency or versioning ${cite(scopeOf(useCase))}`,
	});
};

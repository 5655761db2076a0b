import type {Fact} from '../../documents/facts.js';
import {partDraft} from '../part-draft.js';
import {refer, searched} from '../refer.js';
import type {PartDraft} from '../section.js';
import {table} from '../table.js';
import {behaviourOf} from '../use-case-facts.js';
import type {SchemaGiven} from './schema.js';

const kinds: readonly (readonly [string, RegExp])[] = [
	[
		'consistency',
		/\b(?:transactions?|atomic\w*|under a lock|at the same time|concurren\w*|optimistic|isolation|eventual(?:ly)?|acid|at most one|never [^.]{1,40}twice)\b/i,
	],
	['partitioning', /\b(?:partition\w*|shard\w*|million rows)\b/i],
	['replication', /\b(?:replica\w*|read replica|failover|standby|backup\w*)\b/i],
	['versioning', /\b(?:version(?:ed|ing|s)? (?:of|column|number)|history|audit trail|temporal|snapshot)\b/i],
];

/**
Whether a text speaks of how data is kept consistent, split, copied or versioned.
*/
export const isOnDataQuality = ({text}: Pick<Fact, 'text'>): boolean => kinds.some(([, pattern]) => pattern.test(text));

/**
What the documents say of how data is kept consistent, split, copied and versioned.
*/
export const dataQualities = ({useCase, technicalSummary}: SchemaGiven): PartDraft => {
	const facts = (pattern: RegExp): string => {
		const own: readonly Fact[] = [...behaviourOf(useCase), ...technicalSummary.learnings].filter(({text}) => pattern.test(text));
		const chosen = technicalSummary.decisions.filter(({text}) => pattern.test(text));
		return refer([...own, ...chosen]);
	};
	const rows = kinds.map(([kind, pattern]) => [kind, facts(pattern)]).filter(([, found]) => found !== '');
	return partDraft('data-qualities', {
		text: table(['Concern', 'In the documents'], rows),
		otherwise: `no document speaks of partitioning, replication, consistency or versioning ${searched(useCase)}`,
	});
};

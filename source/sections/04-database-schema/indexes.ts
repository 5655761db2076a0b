import type {Fact} from '../../documents/facts.js';
import {partDraft} from '../part-draft.js';
import {cite} from '../quotation.js';
import {refer, searched} from '../refer.js';
import type {PartDraft} from '../section.js';
import {table} from '../table.js';
import type {Touched} from '../touched-entities.js';
import {behaviourOf} from '../use-case-facts.js';
import {names} from '../words.js';
import type {SchemaGiven} from './schema.js';

const querying =
	/\b(?:search(?:es|ed)?|filter(?:s|ed)?|sort(?:s|ed)?|order(?:s|ed)? by|finds?|looks? up|lists?|shows? (?:all|the (?:latest|newest|last|oldest))|overdue|matching|newest first|by (?:date|name|status))\b/i;
const unique = /\b(?:unique|at most one|only one|no two|never (?:charged )?twice|no duplicates?|already (?:taken|used|in use))\b/i;

/**
Whether a fact asks for something to be found fast or kept unique.
*/
export const isIndexed = ({text}: Pick<Fact, 'text'>): boolean => unique.test(text) || querying.test(text);

const columns = (fact: Fact, touched: readonly Touched[]): readonly Fact[] =>
	touched
		.filter(({facts}) => facts.some(({id}) => id === fact.id))
		.flatMap(({entity}) => entity.attributes.filter(({name}) => name.length > 2 && name !== 'description' && names(fact.text, name)));

/**
What has to be found fast or kept unique, with the fact that asks for it.
*/
export const indexes = ({useCase}: SchemaGiven, touched: readonly Touched[]): PartDraft => {
	const rows = behaviourOf(useCase).flatMap(fact => {
		const isUnique = unique.test(fact.text);
		const kind = isUnique ? 'unique' : 'query';
		const named = columns(fact, touched);
		const owners = touched.filter(({facts}) => facts.some(({id}) => id === fact.id)).map(({entity}) => entity);
		return (isUnique || (querying.test(fact.text) && named.length > 0)) && owners.length > 0
			? [[kind, cite(named.length > 0 ? named : owners), refer([fact])]]
			: [];
	});
	return partDraft('indexes', {
		text: table(['Kind', 'On', 'Asked for by'], rows),
		otherwise: `no fact of the use case searches, sorts or keeps anything unique ${searched(useCase)}`,
	});
};

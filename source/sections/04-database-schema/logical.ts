import {claimsOf} from '../../checks/conflicts/claims-of.js';
import type {Attribute, Fact} from '../../documents/facts.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {cite, citeRulings} from '../quotation.js';
import {refer, searched} from '../refer.js';
import type {Difference} from '../schema-delta.js';
import type {OutlineQuestion, PartDraft} from '../section.js';
import {type StatusValue, statusValues} from '../status-values.js';
import {stacked, table} from '../table.js';
import type {Touched} from '../touched-entities.js';
import {behaviourOf} from '../use-case-facts.js';
import type {SchemaGiven} from './schema.js';

const subjectOf = ({kind, entity, attribute, value}: Difference): string =>
	kind === 'entity' ? `\`${entity.name}\`` : `\`${entity.name}.${attribute?.name ?? ''}\`${value === null ? '' : ` = \`${value}\``}`;

const deltaTable = (delta: readonly Difference[]): string =>
	table(
		['Change', 'What', 'Type', 'Follows from', 'Decided'],
		delta.map(each => [
			`new ${each.kind}`,
			subjectOf(each),
			each.value === null ? (each.attribute?.type ?? '') : '',
			refer(each.facts),
			citeRulings(each.rulings),
		]),
	);

const described = ({name, type, nullable, length, values}: Attribute): string =>
	[
		`\`${name}\` ${type ?? ''}`.trim(),
		...(nullable === true ? ['optional'] : []),
		...(length === null ? [] : [`at most ${length}`]),
		...(values.length === 0 ? [] : [values.map(value => `\`${value}\``).join(' ')]),
	].join(', ');

/** What the entities hold today, a row each. */
const attributeTable = (touched: readonly Touched[]): string =>
	table(
		['Entity', 'Attributes, in the domain model'],
		touched
			.filter(({entity}) => entity.attributes.length > 0)
			.map(({entity}) => [`${entity.name} ${cite([entity])}`, entity.attributes.map(described).join('; ')]),
	);

const stateTable = (values: readonly StatusValue[]): string =>
	table(
		['Attribute', 'Value', 'Set by', 'Met in'],
		values
			.filter(({setBy, metIn}) => setBy.length + metIn.length > 0)
			.map(({attribute, value, setBy, metIn}) => [cite([attribute]), `\`${value}\``, refer(setBy), refer(metIn)]),
	);

/** Values that nothing names, where the use case sets others and no precondition says which one holds at its start. */
const unmet = (values: readonly StatusValue[], preconditions: readonly Fact[]): readonly OutlineQuestion[] => {
	const attributes = [...new Map(values.map(({attribute}) => [attribute.id, attribute])).values()];
	return attributes.flatMap(attribute => {
		const own = values.filter(each => each.attribute.id === attribute.id);
		const silent = own.filter(({setBy, metIn}) => setBy.length + metIn.length === 0);
		const facts: readonly Fact[] = [attribute, ...own.flatMap(({setBy}) => setBy)];
		const isSet = own.some(({setBy}) => setBy.length > 0);
		const isGiven = own.some(({metIn}) => metIn.some(fact => preconditions.some(({id}) => id === fact.id)));
		const isAskable = silent.length > 0 && isSet && !isGiven;
		const text = `What happens where [${attribute.id}] is ${silent.map(({value}) => `\`${value}\``).join(' or ')}? No step, criterion or rule says it.`;
		return isAskable ? [openQuestion(`values/${attribute.id}`, text, {facts})] : [];
	});
};

const undecided = (delta: readonly Difference[]): readonly OutlineQuestion[] => {
	const untyped = delta.filter(({kind, attribute, entity}) =>
		kind === 'attribute'
			? attribute?.type === null
			: kind === 'entity' && (entity.attributes.length === 0 || entity.attributes.some(({type}) => type === null)),
	);
	return untyped.length === 0
		? []
		: [
				openQuestion('types', `Which attributes and types do ${untyped.map(subjectOf).join(', ')} have?`, {
					facts: untyped.flatMap(({facts}) => facts),
					isBlocking: true,
				}),
			];
};

/**
What the entities hold, what the use case adds to them, and which values its facts set and meet.
*/
export const logical = (
	{useCase, domainModel}: SchemaGiven,
	found: {readonly touched: readonly Touched[]; readonly delta: readonly Difference[]},
): PartDraft => {
	const values = statusValues(found.touched, behaviourOf(useCase), claimsOf(useCase, domainModel)).filter(
		({isListed, attribute, value}) => isListed || found.delta.some(each => each.attribute?.id === attribute.id && each.value === value),
	);
	return partDraft('logical', {
		text: stacked(attributeTable(found.touched), deltaTable(found.delta), stateTable(values)),
		questions: [...undecided(found.delta), ...unmet(values, useCase.preconditions)],
		otherwise: `no attribute is known of the entities that the use case names, and it adds none ${cite(found.touched.map(({entity}) => entity))} ${searched(useCase)}`,
	});
};

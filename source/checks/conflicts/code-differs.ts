import {typeFamily, typesDiffer} from '../../documents/domain-model/type-family.js';
import {valueKey} from '../../documents/domain-model/value-key.js';
import type {Attribute, CodeFacts, Column, Entity, Facts} from '../../documents/facts.js';
import {columnOf, tableOf} from '../../documents/sql/table-of.js';
import type {Stop} from '../finding.js';
import {dependentsOf} from './spoken.js';
import {stopOf} from './stop-of.js';

type Pair = {readonly entity: Entity; readonly attribute: Attribute; readonly column: Column};

/** What the code and the domain model say of one thing, each in words. */
type Difference = {readonly check: string; readonly code: string; readonly model: string};

const need = (nullable: boolean): string => (nullable ? 'optional' : 'required');

/** What a column may hold an attribute as, where a database has no type of its own for it: a flag as 0 and 1, a time as seconds, an amount as text. */
const held = new Set([
	'boolean integer',
	'timestamp integer',
	'date integer',
	'time integer',
	'decimal text',
	'boolean text',
	'binary text',
	'uuid binary',
]);

const isOtherType = (attribute: string, column: string): boolean =>
	typesDiffer(attribute, column) && !held.has(`${typeFamily(attribute)} ${typeFamily(column)}`);

const listed = (values: readonly string[]): string => values.map(value => `\`${value}\``).join(', ');

const differences = ({attribute, column}: Pair): readonly Difference[] => {
	const isListed = attribute.values.length > 1 && column.values.length > 1;
	const [own, other] = [column.values, attribute.values].map(values => values.map(valueKey).sort().join('\n'));
	const isOtherNeed = attribute.nullable !== null && attribute.nullable !== column.nullable;
	return [
		...(isOtherNeed ? [{check: 'code-nullability', code: need(column.nullable), model: need(attribute.nullable === true)}] : []),
		...(isListed && own !== other ? [{check: 'code-values', code: listed(column.values), model: listed(attribute.values)}] : []),
		...(!isListed && attribute.type !== null && isOtherType(attribute.type, column.type)
			? [{check: 'code-type', code: column.type, model: attribute.type ?? ''}]
			: []),
	];
};

const stop = ({entity, attribute, column}: Pair, {check, code, model}: Difference, {useCase}: Facts): Stop => {
	const subject = `${entity.name}.${attribute.name}`;
	const dependents = dependentsOf(useCase, [entity.name]);
	return stopOf({
		id: `${check}/${subject}`,
		check,
		subject,
		message: `Unexpected ${subject} that is ${code} in ${column.place.path}, expected ${model} as in the domain model`,
		question: `${subject} is ${code} in the migrations and ${model} in the domain model. Which holds?`,
		facts: [column, attribute],
		options: [
			{
				id: 'code',
				label: `The migrations are right: ${code}`,
				effect: `The plan takes ${subject} as ${code}, and proposes to correct the domain model.`,
			},
			{
				id: 'domain-model',
				label: `The domain model is right: ${model}`,
				effect: `The plan takes ${subject} as ${model}, and names the migration that makes it so as work to do.`,
			},
		],
		recommended: null,
		dependents,
		canWait: dependents.length === 0,
	});
};

/**
Attributes that the project's migrations make otherwise than the domain model has them: optional or required (`code-nullability`), of other values (`code-values`), of a type that contradicts (`code-type`). Only where an entity and a table have one name and share attributes, and all that was done to the table was understood.

Rulings: `code` (the domain model is corrected), `domain-model` (the schema is).
*/
export const codeDiffers = (facts: Facts, {tables}: CodeFacts): readonly Stop[] =>
	facts.domainModel.entities
		.filter(({status}) => status === 'current')
		.flatMap(entity => {
			const table = tableOf(entity, tables);
			return table === null
				? []
				: entity.attributes.flatMap(attribute => {
						const column = columnOf(attribute.name, table);
						const pair = column === undefined ? null : {entity, attribute, column};
						return pair === null ? [] : differences(pair).map(difference => stop(pair, difference, facts));
					});
		});

import type {Attribute, Entity} from '../../documents/facts.js';
import {fence} from '../mermaid-text.js';
import {partDraft} from '../part-draft.js';
import {cite, citeRulings} from '../quotation.js';
import type {Difference} from '../schema-delta.js';
import type {OutlineAnswers, OutlineQuestion, PartDraft} from '../section.js';
import {list, stacked} from '../table.js';
import {scopeOf} from '../use-case-facts.js';
import {columnType, type Dialect, dialectNamed, dialectOf} from './dialects.js';
import type {SchemaGiven} from './schema.js';

const snake = (name: string): string =>
	name
		.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1_$2')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '_');

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

const column = (attribute: Attribute, values: readonly string[], dialect: Dialect): string | null => {
	const type = columnType(values.length > 0 ? 'text' : (attribute.type ?? ''), dialect);
	const isRequired = attribute.nullable === false ? ' NOT NULL' : '';
	const check = values.length > 0 ? ` CHECK (${snake(attribute.name)} IN (${values.map(quoted).join(', ')}))` : '';
	return type === null ? null : `  ${snake(attribute.name)} ${type}${isRequired}${check}`;
};

const target = (entity: Entity, delta: readonly Difference[], dialect: Dialect): string | null => {
	const own = delta.filter(each => each.entity.name === entity.name);
	const added = own.flatMap(({kind, attribute}) => (kind === 'attribute' && attribute !== null ? [attribute] : []));
	const columns = [...entity.attributes, ...added].map(attribute => {
		const values = own.flatMap(each => (each.value !== null && each.attribute?.id === attribute.id ? [each.value] : []));
		return column(attribute, attribute.values.length + values.length > 0 ? [...attribute.values, ...values] : [], dialect);
	});
	return columns.length === 0 || columns.includes(null) ? null : `CREATE TABLE ${snake(entity.name)} (\n${columns.join(',\n')}\n);`;
};

const question = (delta: readonly Difference[]): OutlineQuestion => ({
	id: 'dialect',
	question: 'No document names a SQL database. In which dialect is the schema written?',
	isBlocking: true,
	facts: [...new Set(delta.flatMap(({facts}) => facts.map(({id}) => id)))],
	ask: {
		options: [
			{id: 'postgresql', label: 'PostgreSQL', effect: 'The target shape is written for PostgreSQL.'},
			{id: 'mysql', label: 'MySQL', effect: 'The target shape is written for MySQL.'},
			{id: 'sqlite', label: 'SQLite', effect: 'The target shape is written for SQLite.'},
			{id: 'none', label: 'No SQL', effect: 'The plan holds no DDL; the logical model stands alone.'},
		],
		recommended: null,
	},
});

/**
The target shape of the tables that change, in the dialect that the summary or a person chose.
*/
export const physical = ({technicalSummary, useCase}: SchemaGiven, delta: readonly Difference[], answers: OutlineAnswers): PartDraft => {
	const decided = dialectOf(technicalSummary.decisions);
	const answer = answers.dialect;
	const dialect = decided?.dialect ?? dialectNamed(answer === undefined ? '' : `${answer.ruling} ${answer.text ?? ''}`);
	const source = decided === null ? (answer === undefined ? '' : citeRulings([answer])) : cite([decided.decision]);
	const entities = [...new Map(delta.map(({entity}) => [entity.name, entity])).values()];
	const statements = dialect === null ? [] : entities.flatMap(entity => target(entity, delta, dialect) ?? []);
	const hangsOn = [cite(delta.flatMap(({facts}) => facts)), citeRulings(delta.flatMap(({rulings}) => rulings))].join(' ').trim();
	const text =
		statements.length === 0
			? ''
			: stacked(list([`Target shape of what changes, ${dialect ?? ''} ${source}: ${hangsOn}`]), fence('sql', statements.join('\n\n')));
	const isAsked = delta.length > 0 && dialect === null && answer === undefined;
	return partDraft('physical', {
		text,
		questions: isAsked ? [question(delta)] : [],
		otherwise:
			delta.length === 0
				? `the use case changes no table ${cite(scopeOf(useCase))}`
				: `the types of what changes are not known in full ${hangsOn} ${source}`.trim(),
	});
};

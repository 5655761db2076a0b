import {argumentOf, mappedName, type PrismaBlock, type PrismaField, readPrisma} from './prisma-schema.js';

/**
A statement that a Prisma schema stands for, and where it comes from.
*/
export type PrismaStatement = {readonly sql: string; readonly path: string; readonly line: number};

type Statement = Omit<PrismaStatement, 'path'>;

const scalars: Readonly<Record<string, string>> = {
	String: 'TEXT',
	Boolean: 'BOOLEAN',
	Int: 'INTEGER',
	BigInt: 'BIGINT',
	Float: 'DOUBLE PRECISION',
	Decimal: 'DECIMAL(65,30)',
	DateTime: 'TIMESTAMP(3)',
	Json: 'JSONB',
	Bytes: 'BYTEA',
};

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const native = (attributes: readonly string[]): string | null => {
	const found = attributes.map(each => /^@db\.(\w+)(\([\d, ]*\))?$/.exec(each)).find(each => each !== null);
	return found ? `${(found[1] ?? '').replace(/^DoublePrecision$/, 'DOUBLE PRECISION').toUpperCase()}${found[2] ?? ''}` : null;
};

const typeOf = ({type, attributes, isList}: PrismaField, enums: ReadonlyMap<string, PrismaBlock>): string | null => {
	const isCounted = argumentOf(attributes, '@default') === 'autoincrement()';
	const named = enums.get(type);
	const base = native(attributes) ?? (named ? quote(named.table) : (scalars[type] ?? null));

	if (base === null) {
		return null;
	}

	return isCounted ? (/BIG/.test(base) ? 'BIGSERIAL' : 'SERIAL') : `${base}${isList ? '[]' : ''}`;
};

const defaultOf = ({attributes, type, isList}: PrismaField, enums: ReadonlyMap<string, PrismaBlock>): string => {
	const given = argumentOf(attributes, '@default');
	const generated = /^dbgenerated\("((?:[^"\\]|\\.)*)"\)$/.exec(given ?? '')?.[1];
	const value = enums.get(type)?.fields.find(({name}) => name === given);

	if (generated !== undefined) {
		return ` DEFAULT ${generated.replaceAll('\\"', '"')}`;
	}

	if (given === 'now()') {
		return ' DEFAULT CURRENT_TIMESTAMP';
	}

	if (given === null || isList) {
		return '';
	}

	const text = value ? mappedName(value.attributes, value.name) : /^"((?:[^"\\]|\\.)*)"$/.exec(given)?.[1];
	return text !== undefined
		? ` DEFAULT '${text.replaceAll("'", "''")}'`
		: /^(?:true|false|-?\d+(?:\.\d+)?)$/.test(given)
			? ` DEFAULT ${given}`
			: '';
};

const listed = (text: string | null, block: PrismaBlock): readonly string[] =>
	(/\[([^\]]*)\]/.exec(text ?? '')?.[1] ?? '')
		.split(',')
		.map(each => each.trim().replace(/\(.*$/, ''))
		.filter(each => each !== '')
		.map(name => mappedName(block.fields.find(field => field.name === name)?.attributes ?? [], name));

const columns = (names: readonly string[]): string => names.map(quote).join(', ');

const tableSql = (model: PrismaBlock, enums: ReadonlyMap<string, PrismaBlock>): string => {
	const lines = model.fields.flatMap(field => {
		const type = typeOf(field, enums);
		const marks = `${field.isOptional || field.isList ? '' : ' NOT NULL'}${argumentOf(field.attributes, '@id') === null ? '' : ' PRIMARY KEY'}${argumentOf(field.attributes, '@unique') === null ? '' : ' UNIQUE'}`;
		return type === null ? [] : [`${quote(mappedName(field.attributes, field.name))} ${type}${marks}${defaultOf(field, enums)}`];
	});
	const keys = model.attributes.flatMap(attribute => {
		const found = /^@@(id|unique)\(/.exec(attribute)?.[1];
		return found === undefined ? [] : [`${found === 'id' ? 'PRIMARY KEY' : 'UNIQUE'} (${columns(listed(attribute, model))})`];
	});
	return `CREATE TABLE ${quote(model.table)} (${[...lines, ...keys].join(', ')})`;
};

const indexesOf = (model: PrismaBlock): readonly string[] =>
	model.attributes
		.filter(attribute => attribute.startsWith('@@index('))
		.map(attribute => `CREATE INDEX ON ${quote(model.table)} (${columns(listed(attribute, model))})`);

const keysOf = (model: PrismaBlock, models: ReadonlyMap<string, PrismaBlock>): readonly Statement[] =>
	model.fields.flatMap(({type, attributes, line}) => {
		const relation = argumentOf(attributes, '@relation');
		const target = models.get(type);
		const [, own = ''] = /fields:\s*(\[[^\]]*\])/.exec(relation ?? '') ?? [];
		const [, other = ''] = /references:\s*(\[[^\]]*\])/.exec(relation ?? '') ?? [];
		return target === undefined || own === '' || other === ''
			? []
			: [
					{
						line,
						sql: `ALTER TABLE ${quote(model.table)} ADD FOREIGN KEY (${columns(listed(own, model))}) REFERENCES ${quote(target.table)} (${columns(listed(other, target))})`,
					},
				];
	});

const enumSql = ({table, fields}: PrismaBlock): string => {
	const values = fields.map(({name, attributes}) => `'${mappedName(attributes, name).replaceAll("'", "''")}'`);
	return `CREATE TYPE ${quote(table)} AS ENUM (${values.join(', ')})`;
};

/**
The tables, types and keys that Prisma makes in PostgreSQL of its schema, as statements in the order they run. Join tables that it makes by itself are left out.

@param files - The schema, which may stand in several files.
@returns None where its database is another one.
*/
export const prismaSql = (files: readonly {readonly path: string; readonly text: string}[]): readonly PrismaStatement[] => {
	const blocks = files.flatMap(({path, text}) => (readPrisma(text) ?? []).map(block => ({path, block})));
	const named = (kind: PrismaBlock['kind']): ReadonlyMap<string, PrismaBlock> =>
		new Map(blocks.filter(({block}) => block.kind === kind).map(({block}) => [block.name, block]));
	const [enums, models] = [named('enum'), named('model')];
	const each = (kind: PrismaBlock['kind'], make: (block: PrismaBlock) => readonly Statement[]): readonly PrismaStatement[] =>
		blocks.flatMap(({path, block}) => (block.kind === kind ? make(block).map(statement => ({...statement, path})) : []));
	return [
		...each('enum', block => [{sql: enumSql(block), line: block.line}]),
		...each('model', block => [tableSql(block, enums), ...indexesOf(block)].map(sql => ({sql, line: block.line}))),
		...each('model', block => keysOf(block, models)),
	];
};

import type {Extension} from '@electric-sql/pglite';
import type {Database} from './run-step.js';

/**
The extensions that come with PGlite and change nothing outside the database, by the name that `CREATE EXTENSION` uses: file and export.
*/
const bundled: Readonly<Record<string, string>> = {
	btree_gin: 'btree_gin',
	btree_gist: 'btree_gist',
	citext: 'citext',
	cube: 'cube',
	earthdistance: 'earthdistance',
	fuzzystrmatch: 'fuzzystrmatch',
	hstore: 'hstore',
	intarray: 'intarray',
	isn: 'isn',
	ltree: 'ltree',
	moddatetime: 'moddatetime',
	pg_trgm: 'pg_trgm',
	pgcrypto: 'pgcrypto',
	seg: 'seg',
	tablefunc: 'tablefunc',
	unaccent: 'unaccent',
	'uuid-ossp': 'uuid_ossp',
};

const isExtension = (value: unknown): value is Extension => typeof value === 'object' && value !== null && 'setup' in value;

const loadExtensions = async (names: readonly string[]): Promise<Record<string, Extension>> => {
	const loaded: Record<string, Extension> = {};

	for (const name of new Set(names)) {
		const file = Object.hasOwn(bundled, name) ? bundled[name] : undefined;

		if (file !== undefined) {
			const module: Readonly<Record<string, unknown>> = await import(`@electric-sql/pglite/contrib/${file}`);
			const extension = module[file];
			Object.assign(loaded, isExtension(extension) ? {[file]: extension} : {});
		}
	}

	return loaded;
};

const isMissing = (error: unknown): boolean =>
	error instanceof Error && ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(String(Reflect.get(error, 'code')));

const textOf = (error: Error, key: string): string | null => {
	const value: unknown = Reflect.get(error, key);
	return typeof value === 'string' ? value : null;
};

/**
An empty PostgreSQL in memory with these extensions as far as they come with it; `null` where PGlite is not installed.
*/
export const openDatabase = async (extensions: readonly string[]): Promise<Database | null> => {
	try {
		const {PGlite} = await import('@electric-sql/pglite');
		const database = await PGlite.create({extensions: await loadExtensions(extensions)});
		return {
			execute: async sql => {
				try {
					await database.exec(sql);
					return null;
				} catch (error) {
					const fault = error instanceof Error ? error : new Error(String(error));
					return {
						code: textOf(fault, 'code') ?? 'XX000',
						message: fault.message,
						position: Number(textOf(fault, 'position') ?? 0) || null,
					};
				}
			},
			names: async sql => (await database.query<{readonly name: string}>(sql)).rows.map(({name}) => name),
		};
	} catch (error) {
		if (isMissing(error)) {
			return null;
		}

		throw error;
	}
};

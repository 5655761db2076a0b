import {expect, test} from 'vitest';
import {conflicts} from '../../../source/checks/conflicts/conflicts.js';
import {readTables} from '../../../source/documents/sql/read-tables.js';
import {factsOf} from './project.js';

const model = [
	'## Parcel',
	'| Name | Type | Nullable | Notes |',
	'|---|---|---|---|',
	'| id | uuid | no | |',
	'| carrier_ref | text | no | |',
	'| status | ParcelStatus | no | `STORED`, `GONE` |',
	'| weighed_at | timestamptz | yes | |',
	'| weight | integer | | |',
	'## Shelf (planned)',
	'| Name | Type | Nullable |',
	'|---|---|---|',
	'| id | uuid | no |',
	'| label | text | no |',
];
const columns = [
	'id uuid PRIMARY KEY',
	'carrier_ref text NOT NULL',
	"status text NOT NULL CHECK (status IN ('STORED', 'GONE'))",
	'weighed_at timestamptz',
];

const found = (scripts: readonly string[], rules: readonly string[] = ['Parcels are stored.']) => {
	const tables = readTables(scripts.map((text, index) => ({path: `migrations/${index + 1}.sql`, text})));
	return conflicts(factsOf({model, rules}), {paths: [], isComplete: true, tables}).stops;
};
const made = (lines: readonly string[], name = 'parcels'): string => `CREATE TABLE ${name} (\n${lines.join(',\n')}\n);`;
const but = (index: number, line: string): readonly string[] => columns.with(index, line);

for (const [name, scripts, ids] of [
	['a column that may be empty', [made(but(1, 'carrier_ref text'))], ['code-nullability/Parcel.carrier_ref']],
	['a column that may not', [made(but(3, 'weighed_at timestamptz NOT NULL'))], ['code-nullability/Parcel.weighed_at']],
	[
		'one that a later migration changed',
		[made(columns), 'ALTER TABLE parcels ALTER COLUMN carrier_ref DROP NOT NULL;'],
		['code-nullability/Parcel.carrier_ref'],
	],
	['a value more', [made(but(2, "status text NOT NULL CHECK (status IN ('STORED', 'GONE', 'LOST'))"))], ['code-values/Parcel.status']],
	[
		'a value of a type',
		[
			"CREATE TYPE parcel_status AS ENUM ('STORED');",
			made(but(2, 'status parcel_status NOT NULL')),
			"ALTER TYPE parcel_status ADD VALUE 'LOST';",
		],
		['code-values/Parcel.status'],
	],
	['another type', [made(but(3, 'weighed_at boolean'))], ['code-type/Parcel.weighed_at']],
] as const) {
	test(name, () => {
		expect(found(scripts).map(({id}) => id)).toEqual(ids);
	});
}

for (const [name, scripts] of [
	['the same', [made(columns)]],
	['the same under its singular, quoted', [made(columns, '"parcel"')]],
	['the same values in another order and case', [made(but(2, "status text NOT NULL CHECK (status IN ('gone', 'stored'))"))]],
	['a type of the same family', [made(but(3, 'weighed_at timestamp with time zone'))]],
	['a time as seconds', [made(but(3, 'weighed_at INTEGER'))]],
	['what the model does not say', [made([...columns, 'weight integer NOT NULL'])]],
	['a column that only one of them has', [made([...columns, 'secret text'])]],
	['a table of another name', [made(but(1, 'carrier_ref text'), 'parcel_archive')]],
	['a table that shares one column', [made(['id uuid'])]],
	['two tables of that name', [made(but(1, 'carrier_ref text')), made(columns, 'old.parcel')]],
	['a planned entity', [made(['id uuid', 'label text'], 'shelves')]],
	['a change that was made good', [made(but(1, 'carrier_ref text')), 'ALTER TABLE parcels ALTER carrier_ref SET NOT NULL;']],
	[
		'a table that a program may have changed',
		[made(but(1, 'carrier_ref text')), 'DO $$ BEGIN ALTER TABLE parcels ALTER carrier_ref SET NOT NULL; END $$;'],
	],
	['no migrations', []],
] as const) {
	test(`nothing: ${name}`, () => {
		expect(found(scripts)).toEqual([]);
	});
}

test('both places, and whether it can wait', () => {
	const [stop] = found([made(but(1, 'carrier_ref text'))]);
	const [other] = found([made(but(1, 'carrier_ref text'))], ['Nothing is said.']);

	expect(stop).toMatchObject({
		message: 'Unexpected Parcel.carrier_ref that is optional in migrations/1.sql, expected required as in the domain model',
		place: {path: 'migrations/1.sql', line: 3},
		other: {path: 'docs/model.md', line: 5},
		dependents: ['BR-1'],
		canWait: false,
		recommended: null,
	});
	expect(stop?.options.map(({id, label}) => `${id}: ${label}`)).toEqual([
		'code: The migrations are right: optional',
		'domain-model: The domain model is right: required',
	]);
	expect(other?.canWait).toBe(true);
});

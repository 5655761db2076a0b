import {expect, test} from 'vitest';
import {migrationPaths} from '../../source/files/migration-paths.js';

const cases: ReadonlyArray<readonly [name: string, paths: readonly string[], migrations: readonly string[]]> = [
	[
		'a folder of numbered files, in run order',
		['migrations/10_b.sql', 'migrations/9_a.sql'],
		['migrations/9_a.sql', 'migrations/10_b.sql'],
	],
	[
		'Prisma migrations; its schema is not needed then',
		['prisma/schema.prisma', 'prisma/migrations/20240102_b/migration.sql', 'prisma/migrations/20240101_a/migration.sql'],
		['prisma/migrations/20240101_a/migration.sql', 'prisma/migrations/20240102_b/migration.sql'],
	],
	['Diesel, without the ways back', ['migrations/1_a/up.sql', 'migrations/1_a/down.sql'], ['migrations/1_a/up.sql']],
	[
		'golang-migrate, without the ways back',
		['db/migrations/000001_a.up.sql', 'db/migrations/000001_a.down.sql'],
		['db/migrations/000001_a.up.sql'],
	],
	[
		'Flyway, repeatable ones last, undone ones never',
		[
			'src/main/resources/db/R__views.sql',
			'src/main/resources/db/V1.10__c.sql',
			'src/main/resources/db/V1.9__b.sql',
			'src/main/resources/db/U1.9__b.sql',
		],
		['src/main/resources/db/V1.9__b.sql', 'src/main/resources/db/V1.10__c.sql', 'src/main/resources/db/R__views.sql'],
	],
	['Supabase', ['supabase/migrations/20240101000000_a.sql', 'supabase/seed.sql'], ['supabase/migrations/20240101000000_a.sql']],
	['Rails with SQL', ['db/migrate/001_a.sql'], ['db/migrate/001_a.sql']],
	['one dump, where there are no migrations', ['db/structure.sql', 'src/a.ts'], ['db/structure.sql']],
	['of two dialects, PostgreSQL', ['migrations/mysql/1.sql', 'migrations/postgres/1.sql'], ['migrations/postgres/1.sql']],
	['of two services, the one that the plan names', ['a/migrations/1.sql', 'orders/migrations/1.sql'], ['orders/migrations/1.sql']],
	['fixtures of tests are none', ['test/migrations/1.sql', 'examples/x/migrations/1.sql'], []],
	['queries elsewhere are none', ['src/queries/report.sql', 'migrations.md'], []],
	['nor are two dumps, of which either may be true', ['a/schema.sql', 'b/schema.sql'], []],
	['nothing', [], []],
];

for (const [name, paths, migrations] of cases) {
	test(name, () => {
		expect(migrationPaths(paths, 'new (new) `orders/migrations/2.sql`')).toEqual({migrations, prisma: [], unread: null});
	});
}

test('without migrations, the Prisma schema', () => {
	expect(migrationPaths(['prisma/schema.prisma'], '')).toEqual({migrations: [], prisma: ['prisma/schema.prisma'], unread: null});
});

for (const [name, paths, unread] of [
	['in another language', ['db/migrate/20240101_create.rb'], 'the migrations in db/migrate are not SQL'],
	['in a class each', ['src/Migrations/Version20240101.php'], 'the migrations in src/Migrations are not SQL'],
	['of two services, neither named', ['a/migrations/1.sql', 'b/migrations/1.sql'], 'there are migrations in a/migrations, b/migrations'],
] as const) {
	test(`migrations ${name} are said to be unread`, () => {
		expect(migrationPaths(paths, 'the plan').unread).toContain(unread);
		expect(migrationPaths(paths, 'the plan').migrations).toEqual([]);
	});
}

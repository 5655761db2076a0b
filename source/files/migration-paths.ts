/**
Where a project keeps what it has made of its database so far. `prisma` are the files of its Prisma schema, where nothing else says it; `unread` says why what is there was not taken.
*/
export type MigrationPaths = {
	readonly migrations: readonly string[];
	readonly prisma: readonly string[];
	readonly unread: string | null;
};

const home = /(?:^|\/)(?:migrations?|migrate|drizzle)(?=\/)/i;
const foreign = /(?:^|\/)(?:tests?|__tests__|spec|fixtures?|examples?|samples?)\//i;
const back = /(?:^|[._-])(?:down|undo|rollback|revert)\.sql$|(?:^|\/)U\d[\d._]*__/i;
const flyway = /(?:^|\/)[VBR](?:\d[\d._]*)?__[^/]+\.sql$/;
const nested = /\/(?:migration|up)\.sql$/i;
const dump = /(?:^|\/)(?:schema|structure)\.sql$/i;
const other = /\.(?:rb|py|php|js|ts|mjs|cs|java|kt|go|xml)$/i;
const entry = /^(?:\d|[vV]\d)|\d{8}|[_-]\d{4}|Migration/;

const natural = new Intl.Collator('en', {numeric: true});

const nameOf = (path: string): string => path.split('/').at(-1) ?? path;

const folderOf = (path: string, levels = 1): string => path.split('/').slice(0, -levels).join('/');

// Flyway's repeatable migrations run when all others have.
const inRunOrder = (a: string, b: string): number =>
	Number(/^R__/.test(nameOf(a))) - Number(/^R__/.test(nameOf(b))) || natural.compare(a, b);

const groupsOf = (paths: readonly string[]): ReadonlyMap<string, readonly string[]> => {
	const groups = new Map<string, string[]>();

	for (const path of paths.filter(each => home.test(each) || flyway.test(each))) {
		const folder = folderOf(path, nested.test(path) ? 2 : 1);
		groups.set(folder, [...(groups.get(folder) ?? []), path]);
	}

	return groups;
};

const chosen = (folders: readonly string[], text: string): string | null => {
	const named = folders.filter(folder => text.includes(`${folder}/`));
	const postgres = folders.filter(folder => /postgres|(?:^|\/)pg(?:\/|$)/i.test(folder));
	return [folders, named, postgres].find(each => each.length === 1)?.[0] ?? null;
};

const withoutMigrations = (own: readonly string[]): MigrationPaths => {
	const prisma = own.filter(path => path.endsWith('.prisma'));
	const dumps = own.filter(path => dump.test(path));
	const code = own.find(path => home.test(path) && other.test(path) && entry.test(nameOf(path)));

	if (prisma.length === 0 && dumps.length !== 1 && code !== undefined) {
		return {migrations: [], prisma, unread: `the migrations in ${folderOf(code)} are not SQL`};
	}

	return {migrations: prisma.length === 0 && dumps.length === 1 ? dumps : [], prisma, unread: null};
};

/**
Finds the migrations of a project among its paths, in the order they run: Prisma's and Diesel's folders, Flyway's versions, any `.sql` in a folder called migrations, without the ways back; else one `schema.sql` or `structure.sql`, else its Prisma schema. Of several folders it takes the one that the plan names.

@param text - The plan.
*/
export const migrationPaths = (paths: readonly string[], text: string): MigrationPaths => {
	const own = paths.filter(path => !foreign.test(path));
	const groups = groupsOf(own.filter(path => path.toLowerCase().endsWith('.sql') && !back.test(path)));

	if (groups.size === 0) {
		return withoutMigrations(own);
	}

	const folder = chosen([...groups.keys()], text);
	return folder === null
		? {
				migrations: [],
				prisma: [],
				unread: `there are migrations in ${[...groups.keys()].join(', ')}, and the plan names none of them alone`,
			}
		: {migrations: (groups.get(folder) ?? []).toSorted(inRunOrder), prisma: [], unread: null};
};

/**
A field of a model: `type` without its marks, attributes as written (`@id`, `@default(now())`).
*/
export type PrismaField = {
	readonly name: string;
	readonly type: string;
	readonly isList: boolean;
	readonly isOptional: boolean;
	readonly attributes: readonly string[];
	readonly line: number;
};

/**
A model or an enumeration of a Prisma schema. `name` is that of the schema, `table` that of the database; `attributes` are its own (`@@unique([a, b])`).
*/
export type PrismaBlock = {
	readonly kind: 'model' | 'enum';
	readonly name: string;
	readonly table: string;
	readonly fields: readonly PrismaField[];
	readonly attributes: readonly string[];
	readonly line: number;
};

const opening = /^\s*(model|enum|datasource|generator|view|type)\s+(\w+)\s*\{/;

// Attributes of a line: an `@` and, where parentheses follow, all up to the one that closes them.
const attributesIn = (text: string): readonly string[] => {
	const found: string[] = [];

	for (const {index} of text.matchAll(/(?<!@)@@?[\w.]+/g)) {
		let depth = 0;
		let end = index;
		let isQuoted = false;

		while (end < text.length) {
			const character = text[end] ?? '';
			isQuoted = character === '"' && text[end - 1] !== '\\' ? !isQuoted : isQuoted;
			depth += isQuoted ? 0 : character === '(' ? 1 : character === ')' ? -1 : 0;
			end++;

			if ((depth === 0 && character === ')') || (depth === 0 && !isQuoted && /\s/.test(text[end] ?? ' '))) {
				break;
			}
		}

		found.push(text.slice(index, end));
	}

	return found;
};

const uncommented = (line: string): string => line.replace(/^((?:[^"/]|"(?:[^"\\]|\\.)*"|\/(?!\/))*)\/\/.*$/, '$1');

/**
What stands between the parentheses of the first attribute of a name; an empty text where there are none, `null` where it has no such attribute.
*/
export const argumentOf = (attributes: readonly string[], name: string): string | null => {
	const found = attributes.find(each => each === name || each.startsWith(`${name}(`));
	return found === undefined ? null : found.slice(name.length + 1, -1);
};

/**
The name that `@map("…")` or `@@map("…")` gives in the database.
*/
export const mappedName = (attributes: readonly string[], own: string): string =>
	/"([^"]+)"/.exec(argumentOf(attributes, '@map') ?? argumentOf(attributes, '@@map') ?? '')?.[1] ?? own;

const fieldOf = (text: string, line: number, isValue: boolean): PrismaField | null => {
	const found = isValue ? /^\s*(\w+)()()()/.exec(text) : /^\s*(\w+)\s+(\w+)(?:\("[^"]*"\))?(\[\])?(\?)?/.exec(text);
	return found === null
		? null
		: {
				name: found[1] ?? '',
				type: found[2] ?? '',
				isList: found[3] === '[]',
				isOptional: found[4] === '?',
				attributes: attributesIn(text),
				line,
			};
};

/**
The models and enumerations of a Prisma schema, which is written line by line. What is marked `@@ignore` is in the database all the same.

@returns `null` where its database is not PostgreSQL.
*/
export const readPrisma = (text: string): readonly PrismaBlock[] | null => {
	const blocks: PrismaBlock[] = [];
	const lines = text.split(/\r?\n/).map(uncommented);
	const provider = /datasource\s+\w+\s*\{[^}]*?provider\s*=\s*"(\w+)"/.exec(lines.join('\n'))?.[1];

	if (provider !== undefined && !/^(?:postgres|postgresql|cockroachdb)$/.test(provider)) {
		return null;
	}

	for (let index = 0; index < lines.length; index++) {
		const [, kind, name = ''] = opening.exec(lines[index] ?? '') ?? [];
		const end = lines.findIndex((line, at) => at > index && /^\s*\}/.test(line));

		if ((kind === 'model' || kind === 'enum') && end > 0) {
			const body = lines.slice(index + 1, end).map((line, at) => ({line, at: index + at + 2}));
			const attributes = body.filter(({line}) => /^\s*@@/.test(line)).flatMap(({line}) => attributesIn(line));
			const fields = body.flatMap(({line, at}) => (/^\s*(?:@@|$)/.test(line) ? [] : (fieldOf(line, at, kind === 'enum') ?? [])));
			blocks.push({kind, name, table: mappedName(attributes, name), fields, attributes, line: index + 1});
		}
	}

	return blocks;
};

import type {Column, Place, Script, Table} from '../facts.js';
import {changed, constrained, pattern} from './change-table.js';
import {isConstraint, named, plainName, readColumn, stringsIn} from './read-column.js';
import {inParentheses, partsOf, type Statement, statementsOf} from './statements.js';

/** What the statements so far have made. */
type Made = {readonly tables: Map<string, Table>; readonly enumerations: Map<string, readonly string[]>};

const create = pattern(`create\\s+(?:global\\s+|local\\s+|temp(?:orary)?\\s+|unlogged\\s+)*table\\s+(?:if\\s+not\\s+exists\\s+)?${named}`);
const alter = pattern(`alter\\s+table\\s+(?:if\\s+exists\\s+)?(?:only\\s+)?${named}\\s+`);
const drop = pattern(`drop\\s+table\\s+(?:if\\s+exists\\s+)?${named}`);
const createType = pattern(`create\\s+type\\s+${named}\\s+as\\s+enum\\s*`);
const addValue = pattern(`alter\\s+type\\s+${named}\\s+add\\s+value\\s+(?:if\\s+not\\s+exists\\s+)?('(?:[^']|'')*')`);
const renameTable = pattern(`rename\\s+to\\s+${named}$`);

const created = ({text, line}: Statement, path: string, {enumerations}: Made): Table | null => {
	const name = create.exec(text)?.[1];
	const body = inParentheses(text);

	if (name === undefined || body === null) {
		return null;
	}

	const parts = partsOf(body.text);
	const placeOf = (part: Statement): Place => {
		const at = line + body.line + part.line;
		return {path, line: at, endLine: at + part.text.split('\n').length - 1};
	};
	const own = parts.flatMap(part => readColumn(part.text, placeOf(part), enumerations) ?? []);
	const columns = parts
		.filter(part => isConstraint(part.text))
		.reduce((all, part) => constrained(all, part.text), own as readonly Column[]);
	return {
		id: path,
		text: `CREATE TABLE ${plainName(name)}`,
		place: {path, line, endLine: line},
		name: plainName(name),
		columns,
		isCertain: true,
	};
};

const alterTable = (statement: Statement, path: string, made: Made): void => {
	const found = alter.exec(statement.text);
	const name = plainName(found?.[1] ?? '');
	let table = made.tables.get(name);

	if (found === null || table === undefined) {
		return;
	}

	const rest = statement.text.slice(found[0].length);
	const to = renameTable.exec(rest)?.[1];

	if (to !== undefined) {
		made.tables.delete(name);
		made.tables.set(plainName(to), {...table, name: plainName(to)});
		return;
	}

	const first = statement.line + found[0].split('\n').length - 1;

	for (const {text, line} of partsOf(rest)) {
		const place = {path, line: first + line, endLine: first + line + text.split('\n').length - 1};
		table = changed(table, {text, place}, made.enumerations) ?? {...table, isCertain: false};
	}

	made.tables.set(name, table);
};

const valuesAfter = (made: Made, name: string, values: readonly string[]): void => {
	made.enumerations.set(name, values);

	for (const [key, table] of made.tables) {
		made.tables.set(key, {...table, columns: table.columns.map(each => (each.enumeration === name ? {...each, values} : each))});
	}
};

/** What is done by a program inside a script, or by words that are not read, may do anything to the tables that it names. */
const doubt = ({text}: Statement, {tables}: Made): void => {
	for (const [name, table] of tables) {
		if (/^(?:do|execute|call|alter|drop|exec)\b/i.test(text) && text.toLowerCase().includes(name.toLowerCase())) {
			tables.set(name, {...table, isCertain: false});
		}
	}
};

const run = (statement: Statement, path: string, made: Made): void => {
	const {text} = statement;
	const [type, value, gone] = [createType.exec(text), addValue.exec(text), drop.exec(text)];

	if (create.test(text)) {
		const table = created(statement, path, made);

		if (table !== null && !made.tables.has(table.name)) {
			made.tables.set(table.name, table);
		}
	} else if (alter.test(text)) {
		alterTable(statement, path, made);
	} else if (type !== null) {
		made.enumerations.set(plainName(type[1] ?? ''), stringsIn(inParentheses(text)?.text ?? ''));
	} else if (value !== null) {
		const name = plainName(value[1] ?? '');
		valuesAfter(made, name, [...new Set([...(made.enumerations.get(name) ?? []), ...stringsIn(value[2] ?? '')])]);
	} else if (gone !== null) {
		made.tables.delete(plainName(gone[1] ?? ''));
	} else {
		doubt(statement, made);
	}
};

/**
The tables that scripts leave behind that are run one after the other.
*/
export const readTables = (scripts: readonly Script[]): readonly Table[] => {
	const made: Made = {tables: new Map(), enumerations: new Map()};

	for (const {path, text} of scripts) {
		for (const statement of statementsOf(text)) {
			run(statement, path, made);
		}
	}

	return [...made.tables.values()];
};

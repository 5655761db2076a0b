import type {Column, Place, Table} from '../facts.js';
import {checkedValues, named, plainName, readColumn} from './read-column.js';

/**
The types that list their values, by name.
*/
export type Enumerations = ReadonlyMap<string, readonly string[]>;

/**
The pattern of a statement or an action that begins with these words.
*/
export const pattern = (words: string): RegExp => new RegExp(`^${words}`, 'iu');

const addColumn = pattern(`add\\s+(?:column\\s+)?(?:if\\s+not\\s+exists\\s+)?(?=${named})`);
const dropColumn = pattern(`drop\\s+(?:column\\s+)?(?:if\\s+exists\\s+)?${named}(?:\\s+(?:cascade|restrict))?$`);
const dropConstraint = pattern(`drop\\s+constraint\\s+(?:if\\s+exists\\s+)?${named}`);
const alterColumn = pattern(`alter\\s+(?:column\\s+)?${named}\\s+([\\s\\S]+)$`);
const rename = pattern(`rename\\s+(?:column\\s+)?${named}\\s+to\\s+${named}$`);
const addConstraint = pattern(`add\\s+(?:constraint\\s+(\\S+)\\s+)?(?=check|primary|foreign|unique|exclude)`);
const harmless = /^(?:owner\s+to|set\s+\(|enable|disable|cluster|validate|replica|comment|set\s+schema)\b/i;

const checked = (columns: readonly Column[], text: string, name: string | null): readonly Column[] => {
	const found = checkedValues(text);
	return found === null ? columns : columns.map(each => (each.name === found.column ? {...each, values: found.values, check: name} : each));
};

const required = (columns: readonly Column[], text: string): readonly Column[] => {
	const keys =
		/primary\s+key\s*\(([^()]*)\)/i
			.exec(text)?.[1]
			?.split(',')
			.map(key => plainName(key.trim())) ?? [];
	return columns.map(each => (keys.includes(each.name) ? {...each, nullable: false} : each));
};

/**
The columns under a constraint that stands beside them: a primary key, a check of values.
*/
export const constrained = (columns: readonly Column[], part: string): readonly Column[] => {
	const name = /^constraint\s+(\S+)/i.exec(part)?.[1];
	const check = /\bcheck\s*(\([\s\S]*)$/i.exec(part)?.[1];
	return required(check === undefined ? columns : checked(columns, check, name === undefined ? null : plainName(name)), part);
};

const changedColumn = (column: Column, action: string, enumerations: Enumerations): Column | null => {
	const type = /^(?:set\s+data\s+)?type\s+([\s\S]+?)(?:\s+using\b[\s\S]*)?$/i.exec(action)?.[1];

	if (type !== undefined) {
		const as = readColumn(`c ${type}`, column.place, enumerations);
		return as === null
			? null
			: {...column, type: as.type, values: as.enumeration === null ? column.values : as.values, enumeration: as.enumeration};
	}

	if (/^(?:set|drop)\s+not\s+null$/i.test(action)) {
		return {...column, nullable: /^drop/i.test(action)};
	}

	return /^(?:set|drop)\s+(?:default|statistics|storage|identity|expression)\b|^add\s+generated\b/i.test(action) ? column : null;
};

/**
One action of `ALTER TABLE`: `ADD COLUMN …`.
*/
export type Action = {readonly text: string; readonly place: Place};

/**
The table after one action of `ALTER TABLE`; `null` where the action is not understood.
*/
export const changed = (table: Table, {text, place}: Action, enumerations: Enumerations): Table | null => {
	const {columns} = table;
	const constraint = addConstraint.exec(text);

	if (constraint !== null) {
		return {
			...table,
			columns: constrained(
				columns,
				`${constraint[1] === undefined ? '' : `constraint ${constraint[1]} `}${text.slice(constraint[0].length)}`,
			),
		};
	}

	if (dropConstraint.test(text)) {
		const name = plainName(dropConstraint.exec(text)?.[1] ?? '');
		const isOf = ({name: column, check, values, enumeration}: Column): boolean =>
			enumeration === null && values.length > 0 && (check === name || (check === null && name === `${table.name}_${column}_check`));
		return {...table, columns: columns.map(each => (isOf(each) ? {...each, values: [], check: null} : each))};
	}

	const added = addColumn.exec(text);

	if (added !== null) {
		const column = readColumn(text.slice(added[0].length), place, enumerations);
		return column === null ? null : {...table, columns: [...columns.filter(({name}) => name !== column.name), column]};
	}

	const altered = alterColumn.exec(text);

	if (altered !== null) {
		const name = plainName(altered[1] ?? '');
		const next = columns.map(each => (each.name === name ? changedColumn(each, (altered[2] ?? '').trim(), enumerations) : each));
		return next.includes(null) ? null : {...table, columns: next.filter(each => each !== null)};
	}

	const renamed = rename.exec(text);

	if (renamed !== null) {
		const [from, to] = [plainName(renamed[1] ?? ''), plainName(renamed[2] ?? '')];
		return {...table, columns: columns.map(each => (each.name === from ? {...each, name: to} : each))};
	}

	const dropped = dropColumn.exec(text);

	if (dropped !== null) {
		return {...table, columns: columns.filter(({name}) => name !== plainName(dropped[1] ?? ''))};
	}

	return harmless.test(text) ? table : null;
};

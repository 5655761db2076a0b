import type {PlanSection} from '../../../documents/plan/plan.js';
import {readMarks} from '../../../documents/plan/read-marks.js';
import {statedLines} from '../../text/stated-lines.js';
import {tablesIn} from '../../text/tables.js';

/**
What section 4 says that the schema has: an index or key by name, or on columns of a table. `line` counts from 1 in the section's text.
*/
export type Claim = {
	readonly what: 'index' | 'unique' | 'foreign key' | 'check';
	readonly name: string | null;
	readonly table: string | null;
	readonly columns: readonly string[];
	readonly to: string | null;
	readonly line: number;
};

const denied =
	/\b(?:no|not|without|never|instead of|rather than|drop(?:s|ped)?|remov(?:es?|ed)|replac(?:es?|ed)|would|could|later|once|former|old|unless|deferred|avoid\w*|existing)\b/i;
const kind = '(?<unique>unique\\s+)?(?:partial\\s+|composite\\s+|b-tree\\s+|gin\\s+)*(?<what>index|constraint|key)';
const forms = [
	new RegExp(`\\b${kind}\\s+(?:on|over)\\s+\`(?<table>[a-z_]\\w*)\\s*\\((?<columns>[^()\`]+)\\)\``, 'gi'),
	new RegExp(`\\b${kind}\\s+(?:on|over)\\s+\`(?<table>[a-z_]\\w*)\\.(?<columns>[a-z_]\\w*)\``, 'gi'),
	/`(?<table>[a-z_]\w*)\.(?<columns>[a-z_]\w*)` (?:is|must be|stays) (?<unique>unique)\b/gi,
	/\bcolumn `(?<columns>[a-z_]\w*)` of (?:the )?(?:table )?`(?<table>[a-z_]\w*)` is (?:[a-z]+(?: and|,) )?(?<unique>unique)\b/gi,
	/\bforeign key\s+(?:from\s+|on\s+)?`(?<table>[a-z_]\w*)\.(?<columns>[a-z_]\w*)`\s*(?:→|->|to|references)\s*`(?<to>[a-z_]\w*)/gi,
	/\b(?<unique>unique\s+)?(?:partial\s+)?(?<what>index|constraint|check)\s+`(?<name>[a-z_]\w*_\w+)`/gi,
];

const listed = (columns: string | undefined): readonly string[] =>
	(columns ?? '')
		.split(',')
		.map(each =>
			each
				.trim()
				.replace(/\s+(?:asc|desc)\b.*$/i, '')
				.toLowerCase(),
		)
		.filter(each => each !== '');

const claimOf = (groups: Readonly<Record<string, string | undefined>>, line: number): Claim => {
	const what = groups.what?.toLowerCase();
	return {
		what:
			groups.to !== undefined
				? 'foreign key'
				: what === 'check'
					? 'check'
					: groups.unique !== undefined || what === 'key'
						? 'unique'
						: 'index',
		name: groups.name?.toLowerCase() ?? null,
		table: groups.table?.toLowerCase() ?? null,
		columns: listed(groups.columns),
		to: groups.to?.toLowerCase() ?? null,
		line,
	};
};

// The clause around a claim says whether it is one.
const clauseAround = (text: string, at: number): string => {
	const from = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('; ', at), text.lastIndexOf('|', at), -1) + 1;
	return text.slice(from, at);
};

const headed = /^(?:index|name|constraint|key)(?:es|s)?$/i;
const identifier = /^`([a-z_]\w*)`$/i;

// A table of indexes names one in the first cell of each row.
const claimsInTables = (section: Pick<PlanSection, 'number' | 'text'>): readonly Claim[] =>
	tablesIn({marks: readMarks(section.text)})
		.filter(
			({header}) =>
				headed.test((header[0] ?? '').replace(/[*_]/g, '').trim()) &&
				header.some(cell => /quer|for|on|column|why|need|serv|kind|purpose/i.test(cell)),
		)
		.flatMap(({rows}) =>
			rows.flatMap(({cells, line}) => {
				const name = identifier.exec((cells[0] ?? '').trim())?.[1];
				return name === undefined || cells.some(cell => /\b(?:existing|dropped|removed|deferred|later)\b/i.test(cell))
					? []
					: [{what: 'index' as const, name: name.toLowerCase(), table: null, columns: [], to: null, line}];
			}),
		);

const claimsInText = ({number, text}: Pick<PlanSection, 'number' | 'text'>): readonly Claim[] =>
	statedLines({number, marks: readMarks(text)}).flatMap(({text: line, line: at}) =>
		line.length > 20_000
			? []
			: forms.flatMap(form =>
					Array.from(line.matchAll(form), found => ({
						groups: found.groups ?? {},
						clause: clauseAround(line, found.index),
						tail: line.slice(found.index + found[0].length).slice(0, 30),
					}))
						.filter(({clause, tail}) => !denied.test(clause) && !/^\s*(?:is|are|was|were)\s+(?:not|dropped|removed|no longer)/i.test(tail))
						.map(({groups}) => claimOf(groups, at)),
				),
	);

/**
The claims of a section on indexes, keys and checks, in sentences and in tables of indexes, outside code and quotations. What is denied, dropped or put off is no claim.
*/
export const claimsIn = (section: Pick<PlanSection, 'number' | 'text'>): readonly Claim[] => [
	...claimsInText(section),
	...claimsInTables(section),
];

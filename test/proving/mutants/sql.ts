import {addBelow, change, changeIn, cut, type Mutant} from './mutant.js';

/**
Faults of the SQL. Those of one list do not meet, so PostgreSQL, which takes seconds to start, runs them together.
*/
export const sql: Readonly<Record<string, readonly Mutant[]>> = {
	'what does not parse': [
		['a word misspelled', 'sql-parses', 'CREATE INDX', change('CREATE INDEX notice_due', 'CREATE INDX notice_due')],
		['a query cut short', 'sql-parses', 'AND status = ;', change("member_id = $1 AND status = 'held';", 'member_id = $1 AND status = ;')],
		[
			'an index built beside other work in a transaction',
			'concurrent-index-alone',
			'CREATE INDEX CONCURRENTLY',
			change('CREATE INDEX reservation_tool_days', 'BEGIN;\nCREATE INDEX CONCURRENTLY reservation_tool_days'),
		],
		['a type that the way back leaves', 'sql-backs-out', 'DROP EXTENSION btree_gist;', change('DROP TYPE reservation_status;\n', '')],
	],
	'what does not run': [
		[
			'a key to a table that is not there',
			'sql-missing',
			'REFERENCES members (id)',
			change('REFERENCES member (id)', 'REFERENCES members (id)'),
		],
		[
			'a default of another type',
			'sql-runs',
			"DEFAULT 'none'",
			change('tries integer NOT NULL DEFAULT 0', "tries integer NOT NULL DEFAULT 'none'"),
		],
		[
			'an index on a column that is not there',
			'sql-runs',
			'(member, status)',
			change('ON reservation (member_id, status)', 'ON reservation (member, status)'),
		],
		[
			'a query of a column that is not there',
			'sql-runs',
			'SELECT id, tool_id, day,',
			change('SELECT id, tool_id, first_day,', 'SELECT id, tool_id, day,'),
		],
		[
			'a trigger without its function',
			'sql-missing',
			'reservation_limits();',
			change('EXECUTE FUNCTION reservation_limit()', 'EXECUTE FUNCTION reservation_limits()'),
		],
	],
	'names that are not there': [
		['a type that nobody makes', 'sql-missing', 'kind notice_sort', change('kind notice_kind NOT NULL', 'kind notice_sort NOT NULL')],
		[
			'a condition on a column that is not there',
			'sql-runs',
			'WHERE state =',
			change("(first_day) WHERE status = 'held'", "(first_day) WHERE state = 'held'"),
		],
		[
			'a table that the project has already',
			'sql-runs',
			'CREATE TABLE tool (',
			addBelow('CREATE EXTENSION IF NOT EXISTS btree_gist;', '\nCREATE TABLE tool (id uuid PRIMARY KEY);'),
		],
		['a body that PL/pgSQL refuses', 'sql-parses', 'CREATE FUNCTION reservation_limit()', change('  RETURN NEW;\n', '  RETRN NEW;\n')],
		['a table dropped that is not there', 'sql-backs-out', 'DROP TABLE notices;', change('DROP TABLE notice;', 'DROP TABLE notices;')],
	],
	'tables that are not made': [
		[
			'a comma left out',
			'sql-parses',
			'sent_at timestamptz -- later',
			change(
				'  tries integer NOT NULL DEFAULT 0 CHECK (tries >= 0),\n  sent_at timestamptz,',
				'  tries integer NOT NULL DEFAULT 0 CHECK (tries >= 0)\n  sent_at timestamptz -- later\n,',
			),
		],
		[
			'a value that the list lacks',
			'sql-runs',
			"DEFAULT 'hold'",
			change("status reservation_status NOT NULL DEFAULT 'held'", "status reservation_status NOT NULL DEFAULT 'hold'"),
		],
	],
	'an extension left out': [
		[
			'an index method without its operators',
			'sql-missing',
			'EXCLUDE USING gist (',
			change('CREATE EXTENSION IF NOT EXISTS btree_gist;\n\n', ''),
			['sql-backs-out'],
		],
	],
	'the way back in the wrong order': [
		[
			'a type dropped before its table',
			'sql-backs-out',
			'DROP TYPE notice_kind;',
			change(
				'DROP TABLE notice;\nDROP TABLE reservation;\nDROP TYPE notice_kind;',
				'DROP TYPE notice_kind;\nDROP TABLE notice;\nDROP TABLE reservation;',
			),
		],
		[
			'an index built twice',
			'sql-runs',
			'notice_due ON notice (sent_at)',
			addBelow('CREATE INDEX notice_due ON notice (due_at) WHERE sent_at IS NULL;', 'CREATE INDEX notice_due ON notice (sent_at);'),
		],
	],
	'what contradicts the rest': [
		[
			'a column renamed',
			'diagram-matches-schema',
			'timestamptz made_at',
			change('made_at timestamptz NOT NULL', 'created_at timestamptz NOT NULL'),
		],
		[
			'a column that the domain model lacks',
			'schema-matches-model',
			'ADD COLUMN colour',
			addBelow('CREATE EXTENSION IF NOT EXISTS btree_gist;', "\nALTER TABLE tool ADD COLUMN colour text NOT NULL DEFAULT 'red';"),
		],
		[
			'a trigger that names a column that is not there',
			'sql-seeds',
			'CREATE TABLE reservation (',
			change('PERFORM 1 FROM member WHERE id = NEW.member_id FOR UPDATE;', 'PERFORM 1 FROM member WHERE id = NEW.holder_id FOR UPDATE;'),
		],
		[
			'a foreign key without an index',
			'foreign-keys-indexed',
			'member_id uuid NOT NULL REFERENCES',
			change('CREATE INDEX reservation_member_status ON reservation (member_id, status);\n', ''),
			['schema-claims'],
		],
	],
	'no way back': [
		['a way back left out', 'back-out-present', "SET lock_timeout = '2s';", cut('Back-out, which loses', '### Partitioning')],
	],
	'other ground': [
		[
			'a migration that makes another table',
			'sql-missing',
			'tool_id uuid NOT NULL',
			changeIn('migrations/002_tool.sql', 'CREATE TABLE tool (', 'CREATE TABLE tools ('),
			['sql-runs'],
		],
	],
};

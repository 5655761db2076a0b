import type {Finding} from '../../finding.js';
import {type CodeBlock, findingIn, firstOfEachLine} from '../code-block.js';
import type {ParsedScript} from './statement.js';

/**
Finds SQL that PostgreSQL's own parser refuses, bodies in PL/pgSQL included. One slip hides no other statement.

Named parameters of libraries (`:id`) and lines for `psql` are no fault. What is written for another database is not judged.
*/
export const sqlParses = (block: CodeBlock, {faults}: ParsedScript): readonly Finding[] =>
	firstOfEachLine(
		faults.map(({message, line}) => ({
			check: 'sql-parses',
			line,
			message: `Unexpected SQL (${message.replaceAll('"', '`')}), expected a statement that PostgreSQL parses`,
		})),
	).map(fault => findingIn(block, fault));

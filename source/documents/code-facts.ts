import type {CodeFacts, Script} from './facts.js';
import {readTables} from './sql/read-tables.js';

/**
The sources of a project as they were listed: `migrations` are its scripts in the order they run, where it has some in SQL.
*/
export type Surveyed = {
	readonly paths: readonly string[];
	readonly isComplete: boolean;
	readonly migrations?: readonly Script[];
};

/**
What the sources show.
*/
export const codeFactsOf = ({paths, isComplete, migrations = []}: Surveyed): CodeFacts => ({
	paths,
	isComplete,
	tables: readTables(migrations),
});

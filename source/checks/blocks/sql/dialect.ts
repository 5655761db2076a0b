const others: ReadonlyArray<readonly [name: string, marks: RegExp, languages: readonly string[]]> = [
	['MySQL', /\bAUTO_INCREMENT\b|\bENGINE\s*=|`\w+`|\bUNSIGNED\b|\bON UPDATE CURRENT_TIMESTAMP\b/i, ['mysql', 'mariadb']],
	['SQLite', /\bAUTOINCREMENT\b|\bWITHOUT ROWID\b|^\s*PRAGMA\b/im, ['sqlite', 'sqlite3']],
	['SQL Server', /\bNVARCHAR\b|\bIDENTITY\s*\(|\bUNIQUEIDENTIFIER\b|^\s*GO\s*$|\[dbo\]/im, ['tsql', 'mssql']],
	['Oracle', /\bVARCHAR2\b|\bNUMBER\s*\(|\bSYSDATE\b/i, ['oracle', 'plsql']],
];

const postgres = ['postgres', 'postgresql', 'pgsql', 'psql', 'plpgsql'];

/**
Every language of a fence that holds SQL.
*/
export const sqlLanguages: readonly string[] = ['sql', 'ddl', ...postgres, ...others.flatMap(([, , languages]) => languages)];

const isPostgres = (words: string): boolean => /postgres|supabase|\bneon\b|timescale|alloydb|\bpg\b/i.test(words);

/**
The dialect that a block is written in, where it is not PostgreSQL's: by the language of its fence, else by the database that the documents chose. Where they chose none, by words that no other dialect has; `null` is PostgreSQL, or nothing that speaks against it.

@param chosen - The database in the documents' own words.
*/
export const otherDialect = (language: string, chosen: string | null, text: string): string | null => {
	const named = others.find(([, , languages]) => languages.includes(language));

	if (named || postgres.includes(language)) {
		return named?.[0] ?? null;
	}

	if (chosen !== null) {
		return isPostgres(chosen) ? null : chosen;
	}

	return others.find(([, marks]) => marks.test(text))?.[0] ?? null;
};

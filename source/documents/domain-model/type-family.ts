const families: ReadonlyArray<readonly [family: string, words: string]> = [
	['text', 'string str text varchar nvarchar char character citext email url uri longtext shorttext freetext markdown'],
	['integer', 'int integer bigint smallint long short int32 int64 serial bigserial biginteger uint unsigned'],
	['decimal', 'decimal numeric float double real money bigdecimal float32 float64 doubleprecision'],
	['number', 'number'],
	['boolean', 'bool boolean flag yesno'],
	['date', 'date localdate dateonly'],
	[
		'timestamp',
		'timestamp datetime timestamptz instant localdatetime zoneddatetime offsetdatetime datetimeoffset dateandtime timestampwithtimezone',
	],
	['time', 'time localtime'],
	['duration', 'duration interval timespan'],
	['uuid', 'uuid guid ulid'],
	['json', 'json jsonb object map dict'],
	['binary', 'blob bytes bytea binary varbinary'],
	['enumeration', 'enum enumeration'],
];
const familyOf = new Map(families.flatMap(([family, words]) => words.split(' ').map(word => [word, family] as const)));
const compatible = new Set(
	[
		'text uuid',
		'text enumeration',
		'integer number',
		'decimal number',
		'integer uuid',
		'text date',
		'text timestamp',
		'text json',
		'text time',
		'text duration',
		'integer duration',
		'number duration',
	].flatMap(pair => {
		const [one = '', other = ''] = pair.split(' ');
		return [`${one} ${other}`, `${other} ${one}`];
	}),
);

const bare = (type: string): string =>
	type
		.replace(/\([^()]*\)|<[^<>]*>|\[[^[\]]*\]|\?|\|.*$/g, ' ')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '');

/**
The family of a type («varchar(200)» is `text`, `timestamptz` is `timestamp`); `null` for a type of the project's own.
*/
export const typeFamily = (type: string): string | null =>
	/\[\]|^(?:list|set|array|map)\b/i.test(type) ? null : (familyOf.get(bare(type)) ?? null);

/**
Whether two types contradict each other. Only families that are known to differ do: a diagram's `string` for an identifier or an enumeration, or JavaScript's `Date`, is no contradiction.
*/
export const typesDiffer = (one: string, other: string): boolean => {
	const first = typeFamily(one);
	const second = typeFamily(other);

	if (first === null || second === null || first === second || compatible.has(`${first} ${second}`)) {
		return false;
	}

	const isDateOfCode = (type: string): boolean => type.trim() === 'Date';
	return !(isDateOfCode(one) && second === 'timestamp') && !(isDateOfCode(other) && first === 'timestamp');
};

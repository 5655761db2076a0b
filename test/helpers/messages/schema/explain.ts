/**
The words of JSON schema that the generator uses.
*/
export type Schema = {
	readonly $ref?: string;
	readonly anyOf?: readonly Schema[];
	readonly type?: string | readonly string[];
	readonly const?: unknown;
	readonly enum?: readonly unknown[];
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly required?: readonly string[];
	readonly additionalProperties?: boolean | Schema;
	readonly items?: Schema;
};

/**
Where a value stands, and what the schema refers to.
*/
export type Spot = {readonly definitions: Readonly<Record<string, Schema>>; readonly place: ReadonlyArray<string | number>};

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

const typeOf = (value: unknown): string => {
	if (value === null) {
		return 'null';
	}

	return Array.isArray(value) ? 'array' : typeof value;
};

const resolved = (schema: Schema, {definitions}: Spot): Schema =>
	schema.$ref === undefined
		? schema
		: resolved(definitions[decodeURIComponent(schema.$ref.replace('#/definitions/', ''))] ?? {}, {definitions, place: []});

const branchesOf = (schema: Schema, spot: Spot): readonly Schema[] => {
	const {anyOf, ...rest} = resolved(schema, spot);
	return anyOf === undefined ? [rest] : anyOf.flatMap(branch => branchesOf(branch, spot));
};

const said = (message: string, {place}: Spot, ...further: ReadonlyArray<string | number>): string =>
	`${[...place, ...further].join('.')}: ${message}`;

const isOfType = ({type}: Schema, value: unknown): boolean => type === undefined || [type].flat().includes(typeOf(value));

// What tells the members of a union apart.
const tags = ['type', 'role', 'stream'];

const isMeant = ({properties = {}}: Schema, value: Tree): boolean =>
	tags.every(tag => properties[tag]?.const === undefined || value[tag] === undefined || properties[tag].const === value[tag]);

const faultInObject = ({properties = {}, required = [], additionalProperties}: Schema, value: Tree, spot: Spot): string | null => {
	const missing = required.find(name => value[name] === undefined);
	const foreign = additionalProperties === false ? Object.keys(value).find(name => !(name in properties)) : undefined;

	if (missing !== undefined) {
		return said('Field required', spot, missing);
	}

	if (foreign !== undefined) {
		return said('Extra inputs are not permitted', spot, foreign);
	}

	return firstFault(
		Object.entries(properties).flatMap(([name, schema]) => (name in value ? [[schema, value[name], name] as const] : [])),
		spot,
	);
};

const firstFault = (
	parts: ReadonlyArray<readonly [schema: Schema, value: unknown, name: string | number]>,
	{definitions, place}: Spot,
): string | null => {
	for (const [schema, value, name] of parts) {
		const fault = explain(schema, value, {definitions, place: [...place, name]});

		if (fault !== null) {
			return fault;
		}
	}

	return null;
};

const faultInBranch = (branch: Schema, value: unknown, spot: Spot): string | null => {
	const allowed = branch.const === undefined ? branch.enum : [branch.const];

	if (allowed !== undefined && !allowed.includes(value)) {
		return said(
			`Input should be ${allowed
				.filter(one => one !== null)
				.map(one => `'${String(one)}'`)
				.join(' or ')}`,
			spot,
		);
	}

	if (isTree(value)) {
		return faultInObject(branch, value, spot);
	}

	const {items} = branch;
	return Array.isArray(value) && items !== undefined
		? firstFault(
				value.map((item, index) => [items, item, index] as const),
				spot,
			)
		: null;
};

/**
Says what is wrong with a value in the member of each union that was meant. A validator's own errors name every member.

@returns `null` when it finds nothing.
*/
export const explain = (schema: Schema, value: unknown, spot: Spot): string | null => {
	const branches = branchesOf(schema, spot);
	const typed = branches.filter(branch => isOfType(branch, value));
	const meant = isTree(value) ? typed.filter(branch => isMeant(branch, value)) : typed;

	if (typed.length === 0) {
		return said(`Input should be of type ${branches.flatMap(({type}) => type ?? []).join(' or ')}`, spot);
	}

	if (meant.length === 0 && isTree(value)) {
		const tag = tags.find(name => typed.every(branch => isTree(branch.properties?.[name]))) ?? 'type';
		return said(`Input tag '${String(value[tag])}' does not match any of the expected tags`, spot, tag);
	}

	const faults = meant.map(branch => faultInBranch(branch, value, spot));
	return faults.includes(null) ? null : (faults[0] ?? null);
};

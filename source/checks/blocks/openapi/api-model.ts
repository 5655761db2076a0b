/**
What one block says of an API, for the checks that compare it. `wants` are the references of a piece that other blocks may hold. Lines count from 1 in the block.
*/
export type ApiModel = {
	readonly kind: 'api';
	readonly isOpenApi: boolean;
	readonly isFragment: boolean;
	readonly defines: readonly string[];
	readonly wants: readonly {readonly reference: string; readonly line: number}[];
	readonly schemas: readonly ApiSchema[];
	readonly operations: readonly ApiOperation[];
	readonly schemes: readonly ApiScheme[];
	/** The paths that the servers' addresses end with, as `/v1`. */
	readonly basePaths: readonly string[];
};

/**
A named schema. `type` of a property is in the words of its `type` and `format`, `null` where it refers elsewhere.
*/
export type ApiSchema = {
	readonly name: string;
	readonly line: number;
	readonly properties: readonly ApiProperty[];
};

export type ApiProperty = {
	readonly name: string;
	readonly line: number;
	readonly type: string | null;
	readonly values: readonly string[] | null;
};

/**
An operation; `pathLine` is that of its path. `security` are the names of the schemes that it can be called with, its own or the API's; `null` where neither says anything.
*/
export type ApiOperation = {
	readonly method: string;
	readonly path: string;
	readonly pathLine: number;
	readonly line: number;
	readonly security: readonly string[] | null;
};

/**
How requests may be authenticated: `kind` is `http bearer`, `http basic`, `apiKey header`, `apiKey cookie`, `oauth2`, `openIdConnect`, `mutualTLS`.
*/
export type ApiScheme = {readonly name: string; readonly kind: string; readonly line: number};

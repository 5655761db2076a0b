import type {Json} from '../json.js';

/**
One turn of a model: a whole request of the Messages API, without `stream`. `id` names the conversation (`section/3`); `section` is where its text is shown, `null` where it belongs to none.
*/
export type ModelRequest = {
	readonly id: string;
	readonly section: number | null;
	readonly body: Json;
};

/**
A complete turn as it came: `content` verbatim, with thinking blocks and signatures, so that it can be sent again.
*/
export type ModelMessage = {
	readonly id: string;
	readonly model: string;
	readonly content: readonly Json[];
	readonly stopReason: string;
	/** Why it stopped, where the server says more: the category and explanation of a refusal. */
	readonly stopDetails: Json;
	readonly usage: ModelUsage;
};

/**
A turn that was paid for.
*/
export type PaidTurn = Pick<ModelMessage, 'model' | 'usage'>;

/**
All turns that a plan was charged for, accepted sections and forgotten attempts included: those of earlier starts of the program, and those since this one.
*/
export type Paid = {readonly before: readonly PaidTurn[]; readonly since: readonly PaidTurn[]};

/**
What turns took. `dollars` is an estimate, `null` where a price is not known.
*/
export type Took = {readonly usage: ModelUsage; readonly dollars: number | null};

/**
Tokens. `input` are those neither read from the cache nor written to it.
*/
export type ModelUsage = {
	readonly input: number;
	readonly output: number;
	readonly cacheRead: number;
	readonly cacheWrite5m: number;
	readonly cacheWrite1h: number;
};

/**
What a model looks at with one of its read-only tools.
*/
export type LookRequest = {
	readonly tool: string;
	readonly input: Json;
};

/**
What a look gave. `isError` is for the model to correct itself by; it is remembered like anything else it was told. `seen` is there where it looked at the project: path → SHA-256 of the text of every file that it read out. A list and a search only name files.
*/
export type Look = {readonly text: string; readonly isError: boolean; readonly seen?: Readonly<Record<string, string>>};

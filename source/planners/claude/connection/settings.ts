/**
What proves to the endpoint who asks. A `profile` lies on disk (`ant auth login`) or is federated; the SDK reads it when it needs it, so there is no secret here.
*/
export type Credential =
	| {readonly kind: 'key'; readonly value: string}
	| {readonly kind: 'token'; readonly value: string}
	| {readonly kind: 'profile'; readonly name: string};

/**
Where the Messages API is. `url` is `null` where nobody named one, so that a profile may.
*/
export type Endpoint = {readonly url: string | null; readonly host: string; readonly isReduced: boolean};

/**
How to reach the model.

- `credential` looks anew each time, since a person may log in while the program waits; `null` where there is none.
- `headers` go with every request.
- `begin`, `idle`: milliseconds until an answer begins, and without a byte in a stream, after which it counts as stalled.
- `random`: from 0 to 1, for the spread of the waits.
- `send`: what requests go out with.
*/
export type ConnectionSettings = {
	readonly endpoint: Endpoint;
	readonly credential: () => Promise<Credential | null>;
	readonly headers: Readonly<Record<string, string>>;
	readonly begin: number;
	readonly idle: number;
	readonly random: () => number;
	readonly send: typeof fetch;
};

/**
Why a turn did not come. `unknown-model`, `too-large`, `context-exceeded` and `bad-request` are for whoever asked for the turn; all others for the person.
*/
export type FailureKind =
	| 'no-credential'
	| 'bad-key'
	| 'no-access'
	| 'billing'
	| 'spend-limit'
	| 'on-hold'
	| 'wrong-endpoint'
	| 'unknown-model'
	| 'bad-request'
	| 'too-large'
	| 'context-exceeded'
	| 'rate-limited'
	| 'overloaded'
	| 'server'
	| 'offline'
	| 'proxy'
	| 'certificate'
	| 'disconnected'
	| 'stalled'
	| 'unknown';

/**
A failure in a person's words.

- `canRetry`: waiting may help, so it is tried again by itself.
- `retryAfter`: seconds that the server asked for, `null` where it asked for none.
- `seen`: what there was to be seen of it beside that, such as which address answered how; mostly nothing.
- `said`: the server's own words, without what is secret; never branched on.
*/
export type Failure = {
	readonly kind: FailureKind;
	readonly canRetry: boolean;
	readonly retryAfter: number | null;
	readonly title: string;
	readonly hint: string;
	readonly seen: string;
	readonly said: string;
	readonly requestId: string | null;
};

/**
What a failure is told with: where was asked, with which key (its last characters), and how to take out what is secret.
*/
export type Asked = {readonly host: string; readonly signedWith: string; readonly redact: (text: string) => string};

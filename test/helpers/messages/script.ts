import type {MessageCreateParams, RefusalStopDetails, StopReason, TextCitation} from '@anthropic-ai/sdk/resources/messages';

/**
A block that the model answers with. `cutAt` ends the input of a tool after so many characters of its JSON, as the end of `max_tokens` does.
*/
export type Block =
	| {readonly type: 'text'; readonly text: string; readonly citations?: readonly TextCitation[]}
	| {readonly type: 'thinking'; readonly thinking: string}
	| {readonly type: 'redacted_thinking'; readonly data: string}
	| {readonly type: 'tool_use'; readonly name: string; readonly input: unknown; readonly id?: string; readonly cutAt?: number};

/**
How a stream ends before its time, after so many deltas.

- `disconnect`: the socket dies.
- `end`: the body ends cleanly, without `message_stop`.
- `overloaded`: an `error` event inside the 200.
- `stall`: `pings` more pings, then nothing, until the client or the test closes.
*/
export type Break = {readonly after: number; readonly how: 'disconnect' | 'end' | 'overloaded' | 'stall'; readonly pings?: number};

/**
A turn of the model.

- `stop`: by default `tool_use` when a tool is called, else `end_turn`.
- `chunk`: characters of a delta, 24 by default.
- `pace`: awaited before each delta, so that a test decides when a token comes. See `gate`.
*/
export type Turn = {
	readonly kind: 'turn';
	readonly blocks: readonly Block[];
	readonly stop?: StopReason;
	readonly stopDetails?: RefusalStopDetails;
	readonly stopSequence?: string;
	readonly chunk?: number;
	readonly pace?: (delta: number) => Promise<void>;
	readonly break?: Break;
};

/**
An error as the API words it; `code` is its `error_code`, `retryAfter` are seconds.
*/
export type Failure = {
	readonly kind: 'failure';
	readonly status: number;
	readonly type?: string;
	readonly message?: string;
	readonly code?: string;
	readonly retryAfter?: number;
	readonly headers?: Readonly<Record<string, string>>;
};

/**
An answer that is no turn.

- `page`: somebody else answers, in HTML unless `mediaType` says otherwise: a captive portal, a proxy.
- `silence`: not even headers, until the client or the test closes.
- `hangup`: the connection closes without an answer.
*/
export type Fault =
	| Failure
	| {readonly kind: 'page'; readonly status: number; readonly html?: string; readonly mediaType?: string}
	| {readonly kind: 'silence'}
	| {readonly kind: 'hangup'};

/**
What the server says to one request.
*/
export type Answer = Turn | Fault;

/**
A request that was found right and waits for its answer. `index` counts those from 0.
*/
export type Asked = {readonly index: number; readonly body: MessageCreateParams};

/**
What the server answers: one after the other, or decided by each request.
*/
export type Script = readonly Answer[] | ((asked: Asked) => Answer | Promise<Answer>);

/**
All of a turn but its blocks.
*/
export type TurnOptions = Omit<Turn, 'kind' | 'blocks'>;

/**
A block of text.
*/
export const text = (value: string): Block => ({type: 'text', text: value});

/**
Thinking. Its signature is made by the server, for the prefix it answers.
*/
export const thinking = (summary: string): Block => ({type: 'thinking', thinking: summary});

/**
The use of a tool. Its id is made by the server, unless the test needs to know it beforehand.
*/
export const toolUse = (name: string, input: unknown, rest: {readonly id?: string; readonly cutAt?: number} = {}): Block => ({
	type: 'tool_use',
	name,
	input,
	...rest,
});

/**
A turn of these blocks; a string is a text.
*/
export const turn = (blocks: string | readonly Block[], options: TurnOptions = {}): Turn => ({
	kind: 'turn',
	blocks: typeof blocks === 'string' ? [text(blocks)] : blocks,
	...options,
});

/**
The model declines: no content, and why.
*/
export const refusal = (explanation: string, category: RefusalStopDetails['category'] = 'cyber'): Turn =>
	turn([], {stop: 'refusal', stopDetails: {type: 'refusal', category, explanation}});

/**
An error of the API.
*/
export const failure = (status: number, rest: Omit<Failure, 'kind' | 'status'> = {}): Failure => ({
	kind: 'failure',
	status,
	...rest,
});

/**
A page of HTML instead of an answer; with status 200 it is a captive portal.
*/
export const page = (status = 200): Fault => ({kind: 'page', status});

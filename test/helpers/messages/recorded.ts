import type {IncomingHttpHeaders} from 'node:http';
import type {Usage} from '@anthropic-ai/sdk/resources/messages';
import type {Outcome} from './stream.js';

/**
A request as it came in. What was answered is filled in while it is.

- `headers`: without the key.
- `text`: the body, byte for byte.
- `status`: of the answer, once it began.
- `refused`: why the server itself refused it. A fault of the script is no refusal.
- `outcome`: how the answer ended, `open` until then.
*/
export type Recorded = {
	readonly method: string;
	readonly path: string;
	readonly headers: Readonly<Record<string, unknown>>;
	readonly text: string;
	status?: number;
	refused?: string;
	usage?: Usage;
	outcome: Outcome | 'open';
};

const secret = new Set(['authorization', 'x-api-key', 'cookie', 'proxy-authorization']);

/**
Headers without what must not lie around in a test's output.
*/
export const redacted = (headers: IncomingHttpHeaders): Readonly<Record<string, unknown>> =>
	Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, secret.has(name) ? '[redacted]' : value]));

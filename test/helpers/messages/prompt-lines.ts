import type {MessageCreateParams} from '@anthropic-ai/sdk/resources/messages';
import {cellsOf} from './prefix.js';
import {shapeFault} from './schema/validate.js';

const isRequest = (value: unknown): value is MessageCreateParams =>
	shapeFault('create', value) === null || shapeFault('stream', value) === null;

/**
The prompt of a recorded request, line by line as it is rendered: each tool, each block of the system prompt, each block of a message. Breakpoints for the cache are left out, all else is as it was sent.

What a request shares with one before it is where their lines begin alike:

```ts
const [first = [], second = []] = server.requests.map(({text}) => promptLines(text));
expect(second.slice(0, first.length)).toEqual(first);
```
*/
export const promptLines = (text: string): readonly string[] => {
	const request: unknown = JSON.parse(text, (key, value: unknown) => (key === 'cache_control' ? undefined : value));

	if (!isRequest(request)) {
		throw new Error(`No request for a message: ${text.slice(0, 200)}`);
	}

	return cellsOf(request).map(({part, message, value}) => {
		const role = message === null ? part : (request.messages[message]?.role ?? part);
		return `${role} ${JSON.stringify(value)}`;
	});
};

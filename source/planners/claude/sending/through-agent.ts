/**
Everything that needs undici, in one file, so that it is loaded with the first request.
*/
import {EnvHttpProxyAgent, fetch as send} from 'undici';

type Agent = {
	readonly httpsProxy: string;
	readonly httpProxy: string;
	readonly noProxy: string;
	/** Milliseconds; 0 bears any. */
	readonly headersTimeout: number;
	readonly bodyTimeout: number;
};

/**
Sends through an agent that is made of these.
*/
export const throughAgent = (options: Agent): typeof fetch => {
	const dispatcher = new EnvHttpProxyAgent(options);

	return async (input, {body, headers, ...rest} = {}) =>
		send(typeof input === 'object' && 'url' in input ? input.url : input, {
			...rest,
			headers: Object.fromEntries(new Headers(headers)),
			body: textOf(body),
			dispatcher,
		});
};

const textOf = (body: RequestInit['body']): string | URLSearchParams | null => {
	if (body === undefined || body === null || typeof body === 'string' || body instanceof URLSearchParams) {
		return body ?? null;
	}

	throw new Error('Nothing but text is sent');
};

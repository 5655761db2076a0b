import Anthropic, {type ClientOptions} from '@anthropic-ai/sdk';
import type {ConnectionSettings, Credential} from './settings.js';
import {watching} from './watching.js';

export type Client = {readonly anthropic: Anthropic; readonly wasSent: () => boolean};

/** Exactly one credential is named, so that the SDK does not look for another in the environment. */
const signedWith = (credential: Credential): ClientOptions => {
	switch (credential.kind) {
		case 'key': {
			return {apiKey: credential.value};
		}

		case 'token': {
			return {authToken: credential.value};
		}

		case 'profile': {
			return {apiKey: null, authToken: null};
		}
	}
};

/**
A client for one request. Waiting and trying again is ours, since a person should see it; the SDK neither logs nor traces, since both could hold what is secret.
*/
export const createClient = ({endpoint, headers, begin, idle, send}: ConnectionSettings, credential: Credential): Client => {
	let isSent = false;
	const anthropic = new Anthropic({
		...signedWith(credential),
		baseURL: endpoint.url,
		defaultHeaders: headers,
		logLevel: 'off',
		maxRetries: 0,
		openTelemetry: false,
		timeout: begin,
		fetch: send,
		middleware: [
			watching(idle, () => {
				isSent = true;
			}),
		],
	});

	return {anthropic, wasSent: () => isSent};
};

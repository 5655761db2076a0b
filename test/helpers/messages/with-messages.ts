import Anthropic from '@anthropic-ai/sdk';
import {onTestFinished} from 'vitest';
import type {RouteOptions} from './routes.js';
import type {Script} from './script.js';
import {type MessagesServer, startMessages} from './server.js';

/**
A server with this script and the SDK's client on it. Both end with the test.
*/
export const withMessages = async (
	script: Script,
	options: RouteOptions = {},
): Promise<{readonly server: MessagesServer; readonly client: Anthropic}> => {
	const server = await startMessages(script, options);
	onTestFinished(server.close);
	const client = new Anthropic({baseURL: server.url, apiKey: options.key ?? 'sk-ant-test', maxRetries: 0, logLevel: 'off'});
	return {server, client};
};

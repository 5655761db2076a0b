import type {MessageCreateParamsBase} from '@anthropic-ai/sdk/resources/messages';
import type {Json, ModelMessage, ModelRequest, News} from '../../../effects.js';
import {createClient} from './client.js';
import {gathering} from './gathering.js';
import {messageOf} from './message-of.js';
import {NoCredential} from './problems.js';
import type {ConnectionSettings} from './settings.js';

const isBody = (body: unknown): body is MessageCreateParamsBase =>
	typeof body === 'object' &&
	body !== null &&
	'model' in body &&
	'max_tokens' in body &&
	'messages' in body &&
	Array.isArray(body.messages);

const bodyOf = (body: Json): MessageCreateParamsBase => {
	if (!isBody(body)) {
		throw new Error('A turn was asked for without a model, a limit or messages');
	}

	return body;
};

/** The SDK writes what it thinks of a model's age to the console, over whatever is on the screen. */
const silently = <Result>(begin: () => Result): Result => {
	const {warn} = console;
	console.warn = () => {};

	try {
		return begin();
	} finally {
		console.warn = warn;
	}
};

/** What comes first: the result, or the end of the attempt. */
const unless = async <Result>(signal: AbortSignal, result: Promise<Result>): Promise<Result> => {
	let stop = (): void => {};
	const aborted = new Promise<never>((_, reject) => {
		stop = () => reject(signal.reason);
		signal.addEventListener('abort', stop);
	});

	try {
		return await Promise.race([result, aborted]);
	} finally {
		signal.removeEventListener('abort', stop);
	}
};

/**
One try of a turn: tells what streams in and gives the whole message. What came of a try that failed is worth nothing.

@throws The signal's reason, as soon as it is aborted; else whatever went wrong.
*/
export const attempt = async (
	{section, body}: ModelRequest,
	{settings, tell, signal}: {readonly settings: ConnectionSettings; readonly tell: (news: News) => void; readonly signal: AbortSignal},
): Promise<ModelMessage> => {
	const credential = await settings.credential();
	signal.throwIfAborted();

	if (credential === null) {
		throw new NoCredential(null);
	}

	const {anthropic, wasSent} = createClient(settings, credential);
	const {add, end} = gathering(tell);
	const stream = silently(() => anthropic.messages.stream(bodyOf(body)));

	stream.on('thinking', chunk => add({type: 'thought', section, chunk}));
	stream.on('text', chunk => add(section === null ? {type: 'thought', section, chunk} : {type: 'streamed', section, chunk}));

	try {
		return messageOf(await unless(signal, stream.finalMessage()));
	} catch (error) {
		stream.abort();
		signal.throwIfAborted();
		// What fails before anything is sent is the profile: the SDK reads it then.
		throw credential.kind === 'profile' && !wasSent() ? new NoCredential(error instanceof Error ? error.message : null) : error;
	} finally {
		end();
	}
};

import {createHmac} from 'node:crypto';
import type {ContentBlock, MessageCreateParams} from '@anthropic-ai/sdk/resources/messages';
import {chained, promptHash} from './prefix.js';

// Fixed, so that a server started anew knows what the one before it signed.
const secret = 'fake messages server';

/**
The signature of a thinking block that stands after a prefix.
*/
export const signature = (before: string, thinking: string): string =>
	createHmac('sha256', secret).update(`${before}\n${thinking}`).digest('base64');

/**
Signs the thinking of an answer to this request: bound to the model, the tools, the system prompt and all that was said before.
*/
export const signing =
	(body: MessageCreateParams) =>
	(previous: readonly ContentBlock[], thinking: string): string => {
		const prompt = promptHash(body);
		const before = previous.reduce((hash, block) => chained(hash, 'assistant', block), prompt);
		return signature(before, thinking);
	};

import type {MessageCreateParamsNonStreaming} from '@anthropic-ai/sdk/resources/messages';

/**
A small request that every rule accepts.
*/
export const ask: MessageCreateParamsNonStreaming = {
	model: 'claude-opus-5-5',
	max_tokens: 1000,
	messages: [{role: 'user', content: 'Plan it.'}],
};

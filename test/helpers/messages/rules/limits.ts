import type {MessageCreateParams} from '@anthropic-ai/sdk/resources/messages';
import {promptTokens} from '../prefix.js';
import type {Rule} from '../rules.js';

/**
What `max_tokens: 0`, which only fills the cache, does not go with. https://platform.claude.com/docs/en/build-with-claude/prompt-caching#pre-warming-the-cache
*/
const contradictsWarming = ({stream, output_config, tool_choice, thinking}: MessageCreateParams): boolean =>
	stream === true || Boolean(output_config?.format) || /^(?:any|tool)$/.test(tool_choice?.type ?? '') || thinking?.type === 'enabled';

/**
No more than the model can read, write and try. https://platform.claude.com/docs/en/about-claude/models/overview
*/
export const limits: Rule = ({body, model}) => {
	const tokens = promptTokens(body);
	const {max_input_tokens: readable, max_tokens: writable, capabilities} = model;
	const effort = body.output_config?.effort;

	if (readable !== null && tokens > readable) {
		return `prompt is too long: ${tokens} tokens > ${readable} maximum`;
	}

	if (effort && !capabilities?.effort[effort]?.supported) {
		return `output_config.effort: "${effort}" is not supported for this model.`;
	}

	if (!('max_tokens' in body)) {
		return null;
	}

	if (!Number.isInteger(body.max_tokens) || body.max_tokens < 0) {
		return 'max_tokens: Input should be a valid integer, greater than or equal to 0';
	}

	if (body.max_tokens === 0 && contradictsWarming(body)) {
		return 'max_tokens: 0 cannot be combined with stream, output_config.format, a forced tool_choice or enabled thinking';
	}

	return writable !== null && body.max_tokens > writable
		? `max_tokens: ${body.max_tokens} > ${writable}, which is the maximum allowed number of output tokens for ${model.id}`
		: null;
};

import type {Message} from '@anthropic-ai/sdk/resources/messages';
import type {ModelMessage} from '../../../effects.js';
import {toJson} from '../../../json.js';

/**
A complete message as the effect gives it. `content` is verbatim: thinking with its signature has to be sent again as it came. Other endpoints may leave counts out.
*/
export const messageOf = ({id, model, content, stop_reason, stop_details, usage}: Message): ModelMessage => {
	const {input_tokens, output_tokens, cache_read_input_tokens, cache_creation_input_tokens, cache_creation} = usage;

	return {
		id,
		model,
		content: content.map(toJson),
		stopReason: stop_reason ?? 'end_turn',
		stopDetails: toJson(stop_details),
		usage: {
			input: input_tokens ?? 0,
			output: output_tokens ?? 0,
			cacheRead: cache_read_input_tokens ?? 0,
			cacheWrite5m: cache_creation?.ephemeral_5m_input_tokens ?? cache_creation_input_tokens ?? 0,
			cacheWrite1h: cache_creation?.ephemeral_1h_input_tokens ?? 0,
		},
	};
};

import {promptHash} from '../prefix.js';
import type {Rule} from '../rules.js';

/**
The last message is the user's, unless it hands back a turn that the server paused. https://platform.claude.com/docs/en/api/errors#prefill-not-supported
*/
export const noPrefill: Rule = ({body, paused}) => {
	const isPrefilled = body.messages.at(-1)?.role === 'assistant' && !paused.has(promptHash(body));
	return isPrefilled ? 'This model does not support assistant message prefill. The conversation must end with a user message.' : null;
};

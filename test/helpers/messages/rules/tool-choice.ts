import type {Rule} from '../rules.js';

/**
The newest models call no tool by force. https://platform.claude.com/docs/en/models/opus-5-5/whats-new-opus-5-5#forced-tool-use-is-not-supported

And nobody calls one that is not there.
*/
export const toolChoice: Rule = ({body, model}) => {
	const {type} = body.tool_choice ?? {};
	const isForced = type === 'any' || type === 'tool';

	if (isForced && /^claude-(?:opus-5-5|sonnet-5-5|fable-5-[1-9]|mythos-5-[1-9])/.test(model.id)) {
		return 'tool_choice: type "tool" and "any" are not supported for this model.';
	}

	return isForced && !body.tools?.length ? 'tool_choice may only be specified while providing `tools`.' : null;
};

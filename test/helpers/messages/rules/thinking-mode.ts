import type {Rule} from '../rules.js';

/**
How to think is one of the ways that the model can: the newest always think, so neither `disabled` nor `enabled`. https://platform.claude.com/docs/en/build-with-claude/thinking#configuring-thinking
*/
export const thinkingMode: Rule = ({body, model}) => {
	const {thinking} = body;

	if (thinking === undefined) {
		return null;
	}

	if (!model.capabilities?.thinking.types[thinking.type].supported) {
		return `thinking: type "${thinking.type}" is not supported for this model.`;
	}

	if (
		thinking.type === 'enabled' &&
		(thinking.budget_tokens < 1024 || ('max_tokens' in body && thinking.budget_tokens >= body.max_tokens))
	) {
		return 'thinking.enabled.budget_tokens: must be at least 1024 and less than max_tokens';
	}

	return null;
};

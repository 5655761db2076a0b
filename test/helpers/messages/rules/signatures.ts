import {cellsOf} from '../prefix.js';
import type {Rule} from '../rules.js';
import {signature} from '../signature.js';

const isSigned = (value: object): value is {readonly thinking: string; readonly signature: string} =>
	'type' in value && value.type === 'thinking' && 'thinking' in value && 'signature' in value;

/**
A thinking block comes back as it was sent, to the model that thought it, after the very prefix it was thought for: system prompt, tools, earlier messages. https://platform.claude.com/docs/en/build-with-claude/preserved-thinking/prefix-checks

The API answers some failures of this check by leaving the block out; here each is an error.
*/
export const signatures: Rule = ({body, model}) => {
	if (!/^claude-[a-z]+-5-[1-9]/.test(model.id)) {
		return null;
	}

	for (const {value, before, message} of cellsOf(body)) {
		if (isSigned(value) && value.signature !== signature(before, value.thinking)) {
			return `messages.${message}: \`thinking\` blocks cannot be sent back after the model, \`system\`, \`tools\` or an earlier message changed, or the block itself`;
		}
	}

	return null;
};

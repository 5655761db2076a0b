import type {ContentBlockParam} from '@anthropic-ai/sdk/resources/messages';
import {blocksOf} from '../prefix.js';
import type {Rule} from '../rules.js';

/**
No message is empty, and no text. https://platform.claude.com/docs/en/api/messages/create

So a refusal, which has no content, cannot be handed back as it is.
*/
export const content: Rule = ({body}) => {
	for (const [index, message] of body.messages.entries()) {
		const blocks = blocksOf<ContentBlockParam>(message.content);

		if (blocks.length === 0 || message.content === '') {
			return `messages.${index}: ${message.role} messages must have non-empty content`;
		}

		if (blocks.some(block => block.type === 'text' && block.text.trim() === '')) {
			return `messages.${index}: text content blocks must contain non-whitespace text`;
		}
	}

	return blocksOf<{type: string; text: string}>(body.system ?? []).some(({text}) => text === '')
		? 'system: text content blocks must be non-empty'
		: null;
};

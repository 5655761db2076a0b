import type {ContentBlockParam} from '@anthropic-ai/sdk/resources/messages';
import {blocksOf} from '../prefix.js';
import type {Rule} from '../rules.js';

const onlyUser = new Set(['document', 'image', 'search_result', 'tool_result', 'container_upload']);

const onlyAssistant = new Set(['thinking', 'redacted_thinking', 'tool_use', 'server_tool_use']);

/**
Documents, images and results of tools are the user's, thinking and uses of tools the assistant's: the types allow both to both. https://platform.claude.com/docs/en/api/migration-2026-10-21
*/
export const blocksByRole: Rule = ({body}) => {
	for (const [index, {role, content}] of body.messages.entries()) {
		const foreign = role === 'assistant' ? onlyUser : onlyAssistant;
		const place = blocksOf<ContentBlockParam>(content).findIndex(({type}) => foreign.has(type));

		if (place !== -1) {
			return `messages.${index}.content.${place}: \`${blocksOf<ContentBlockParam>(content)[place]?.type}\` blocks cannot be in "${role}" messages`;
		}
	}

	return null;
};

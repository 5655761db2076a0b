import type {ContentBlockParam, MessageParam} from '@anthropic-ai/sdk/resources/messages';
import {blocksOf} from '../prefix.js';
import type {Rule} from '../rules.js';

type Said = {readonly role: MessageParam['role']; readonly blocks: readonly ContentBlockParam[]};

// Messages of one role that follow each other are one turn.
const turnsOf = (messages: readonly MessageParam[]): readonly Said[] => {
	const turns: Said[] = [];

	for (const {role, content} of messages) {
		const blocks = blocksOf<ContentBlockParam>(content);
		const last = turns.at(-1);

		if (last?.role === role) {
			turns[turns.length - 1] = {role, blocks: [...last.blocks, ...blocks]};
		} else {
			turns.push({role, blocks});
		}
	}

	return turns;
};

const idsUsed = (turn: Said | undefined): readonly string[] =>
	turn?.role === 'assistant' ? turn.blocks.flatMap(block => (block.type === 'tool_use' ? [block.id] : [])) : [];

const faultOf = (used: readonly string[], {blocks}: Said): string | null => {
	const results = blocks.flatMap(block => (block.type === 'tool_result' ? [block.tool_use_id] : []));
	const first = blocks.slice(0, results.length);
	const missing = used.filter(id => !results.includes(id));
	const foreign = results.find(id => !used.includes(id));
	const twice = results.find((id, index) => results.indexOf(id) !== index);

	if (foreign !== undefined) {
		return `unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${foreign}. Each \`tool_result\` block must have a corresponding \`tool_use\` block in the previous message.`;
	}

	if (twice !== undefined) {
		return `each tool_use must have a single result. Found multiple \`tool_result\` blocks with id: ${twice}`;
	}

	if (missing.length > 0 || first.some(({type}) => type !== 'tool_result')) {
		const ids = missing.length > 0 ? missing : used;
		return `\`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${ids.join(', ')}. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next message.`;
	}

	return null;
};

/**
Each use of a tool is followed by its result, before anything else in the user's turn; no result comes without a use. https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls
*/
export const toolResults: Rule = ({body}) => {
	const turns = turnsOf(body.messages);

	for (const [index, turn] of turns.entries()) {
		const fault = turn.role === 'user' || idsUsed(turns[index - 1]).length > 0 ? faultOf(idsUsed(turns[index - 1]), turn) : null;

		if (fault !== null) {
			return `messages.${index}: ${fault}`;
		}
	}

	return null;
};

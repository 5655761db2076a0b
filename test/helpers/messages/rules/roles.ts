import type {Rule} from '../rules.js';

/**
The user speaks first. A message of the role `system` stands between the user's and the answer. https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages
*/
export const roles: Rule = ({body: {messages}}) => {
	if (messages.length === 0) {
		return 'messages: at least one message is required';
	}

	if (messages[0]?.role !== 'user') {
		return 'messages: first message must use the "user" role';
	}

	const misplaced = messages.findIndex(
		({role}, index) => role === 'system' && (messages[index - 1]?.role !== 'user' || messages[index + 1]?.role === 'user'),
	);
	return misplaced === -1
		? null
		: `messages.${misplaced}: a "system" message must follow a "user" message and precede an "assistant" message`;
};

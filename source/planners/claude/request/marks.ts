import type {Json} from '../../../json.js';
import type {Profile} from '../desk.js';

type Block = {readonly [key: string]: Json};

/**
The end of what is read again for five minutes: by the next turn.
*/
export const minutes = {type: 'ephemeral'} as const;

const markOf = {
	// A person may take an hour over a section.
	full: {type: 'ephemeral', ttl: '1h'},
	// Not every endpoint knows how long is meant.
	marked: minutes,
	plain: null,
} as const;

/**
The blocks, the last of them marked as the end of something that is read again by the next section.
*/
export const kept = (blocks: readonly Block[], profile: Profile): readonly Block[] => {
	const mark = markOf[profile];
	return mark === null ? blocks : blocks.map((block, index) => (index === blocks.length - 1 ? {...block, cache_control: mark} : block));
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const isBlock = (value: Json | undefined): value is Block => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
A conversation with its last block marked, where that is what somebody said to the model: for an endpoint that may not know the mark of a whole request.
*/
export const markedAtEnd = (messages: readonly Json[]): readonly Json[] => {
	const last = messages.at(-1);
	const {role = null, content = null} = isBlock(last) ? last : {};

	if (!isBlock(last) || role !== 'user' || !isList(content)) {
		return messages;
	}

	return [...messages.slice(0, -1), {...last, content: content.every(isBlock) ? kept(content, 'marked') : content}];
};

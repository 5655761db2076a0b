import type {ContentBlockParam, MessageCreateParams} from '@anthropic-ai/sdk/resources/messages';
import type {ModelRequest} from '../../../source/effects.js';
import {toJson} from '../../../source/json.js';
import {type Answer, type Asked, type Block, text, thinking, toolUse, turn} from '../../helpers/messages/script.js';
import {type Script, scripted} from './script.js';

const saidIn = (content: string | readonly ContentBlockParam[]): readonly string[] =>
	typeof content === 'string' ? [content] : content.flatMap(block => (block.type === 'text' ? [block.text] : []));

/** The conversation that a request belongs to, told by its brief. */
const idOf = ({messages, system}: MessageCreateParams): string => {
	const brief = saidIn(messages[0]?.content ?? '').at(-1) ?? '';
	const section = /^# Write section (\d+)/m.exec(brief)?.[1];
	const document = /^# Propose what \S*(domain-model|technical-summary)/m.exec(brief)?.[1];
	return section
		? `section/${section}`
		: document
			? `entries/${document.replace('-', ' ')}`
			: JSON.stringify(system).includes('who builds what is planned')
				? 'cold-read'
				: 'conflicts';
};

/**
The request as the planner asked for it.
*/
export const requestOf = ({body}: Pick<Asked, 'body'>): ModelRequest => {
	const id = idOf(body);
	const section = /^section\/(\d+)$/.exec(id)?.[1];
	return {id, section: section === undefined ? null : Number(section), body: toJson(body)};
};

const isBlock = (
	block: unknown,
): block is {readonly type: string; readonly text?: string; readonly name?: string; readonly input?: unknown} =>
	typeof block === 'object' && block !== null && 'type' in block;

const blockOf = (block: unknown): readonly Block[] =>
	isBlock(block) ? [block.type === 'tool_use' ? toolUse(block.name ?? '', block.input) : text(block.text ?? '')] : [];

/**
The same script, for a server: what the model says is streamed, after a thought.
*/
export const serving =
	(script?: Script) =>
	async (asked: Asked): Promise<Answer> => {
		const request = requestOf(asked);
		const {content = []} = await scripted(script).consult.model(request);
		return turn([thinking(`What ${request.id} needs.`), ...content.flatMap(blockOf)], {chunk: 200});
	};

import type {
	ContentBlock,
	Diagnostics,
	Message,
	RawContentBlockDelta,
	RawMessageStreamEvent,
	StopReason,
	Usage,
} from '@anthropic-ai/sdk/resources/messages';
import {tokensOf} from './prefix.js';
import type {Block, Turn} from './script.js';

/**
What a turn needs to know of its request.

- `sign`: the signature of a thinking block that follows these blocks of the same turn.
- `isShown`: whether the request wants to see thinking; otherwise there is only its signature.
*/
export type Frame = {
	readonly id: string;
	readonly model: string;
	readonly usage: Usage;
	readonly diagnostics: Diagnostics | null;
	readonly isShown: boolean;
	readonly sign: (previous: readonly ContentBlock[], thinking: string) => string;
	readonly toolId: (index: number) => string;
};

type Sent = {readonly whole: ContentBlock; readonly empty: ContentBlock; readonly deltas: readonly RawContentBlockDelta[]};

const pieces = (text: string, size: number): readonly string[] =>
	Array.from({length: Math.ceil(text.length / size)}, (_, index) => text.slice(index * size, (index + 1) * size));

const isCut = (block: Block): boolean => block.type === 'tool_use' && block.cutAt !== undefined;

const sentTool = (block: Extract<Block, {type: 'tool_use'}>, id: string, chunk: number): Sent => {
	const json = JSON.stringify(block.input).slice(0, block.cutAt);
	const whole = {
		type: 'tool_use' as const,
		id,
		name: block.name,
		input: isCut(block) ? {} : block.input,
		caller: {type: 'direct' as const},
	};
	const deltas = ['', ...pieces(json, chunk)].map(partial_json => ({type: 'input_json_delta' as const, partial_json}));
	return {whole, empty: {...whole, input: {}}, deltas};
};

const sentText = ({text, citations = []}: Extract<Block, {type: 'text'}>, chunk: number): Sent => {
	const whole = {type: 'text' as const, text, citations: citations.length > 0 ? [...citations] : null};
	const deltas = [
		...pieces(text, chunk).map(piece => ({type: 'text_delta' as const, text: piece})),
		...citations.map(citation => ({type: 'citations_delta' as const, citation})),
	];
	return {whole, empty: {...whole, text: '', citations: whole.citations && []}, deltas};
};

const sentThinking = (shown: string, signature: string, chunk: number): Sent => ({
	whole: {type: 'thinking', thinking: shown, signature},
	empty: {type: 'thinking', thinking: '', signature: ''},
	deltas: [
		...pieces(shown, chunk).map(thinking => ({type: 'thinking_delta' as const, thinking})),
		{type: 'signature_delta' as const, signature},
	],
});

const sent = ({blocks, chunk = 24}: Turn, {isShown, sign, toolId}: Frame): readonly Sent[] => {
	const all: Sent[] = [];

	for (const [index, block] of blocks.entries()) {
		switch (block.type) {
			case 'text': {
				all.push(sentText(block, chunk));
				break;
			}

			case 'thinking': {
				const shown = isShown ? block.thinking : '';
				all.push(
					sentThinking(
						shown,
						sign(
							all.map(({whole}) => whole),
							shown,
						),
						chunk,
					),
				);
				break;
			}

			case 'redacted_thinking': {
				all.push({whole: {...block}, empty: {...block}, deltas: []});
				break;
			}

			case 'tool_use': {
				all.push(sentTool(block, block.id ?? toolId(index), chunk));
				break;
			}
		}
	}

	return all;
};

const stopOf = ({blocks, stop}: Turn): StopReason => stop ?? (blocks.some(({type}) => type === 'tool_use') ? 'tool_use' : 'end_turn');

const outputOf = (blocks: readonly Block[]): {readonly all: number; readonly thought: number} => {
	const tokens = blocks.map(block => ({block, count: tokensOf(JSON.stringify(block))}));
	const sum = (of: typeof tokens): number => of.reduce((total, {count}) => total + count, 0);
	return {all: sum(tokens), thought: sum(tokens.filter(({block}) => block.type === 'thinking'))};
};

/**
A turn as a whole message, and as the events of a stream.
*/
export type Composed = {readonly message: Message; readonly events: readonly RawMessageStreamEvent[]};

const opened = ({id, model, usage, diagnostics}: Frame): Message => ({
	id,
	type: 'message',
	role: 'assistant',
	model,
	content: [],
	stop_reason: null,
	stop_sequence: null,
	stop_details: null,
	container: null,
	diagnostics,
	usage,
});

const eventsOf = (blocks: readonly Sent[]): readonly RawMessageStreamEvent[] =>
	blocks.flatMap(({empty, deltas}, index): readonly RawMessageStreamEvent[] => [
		{type: 'content_block_start', index, content_block: empty},
		...deltas.map(delta => ({type: 'content_block_delta' as const, index, delta})),
		{type: 'content_block_stop', index},
	]);

/**
Makes the message and the events of a turn.
*/
export const compose = (turn: Turn, frame: Frame): Composed => {
	const blocks = sent(turn, frame);
	const {all, thought} = outputOf(turn.blocks);
	const output = {output_tokens: all, output_tokens_details: {thinking_tokens: thought}};
	const {stopSequence: stop_sequence = null, stopDetails: stop_details = null} = turn;
	const ending = {stop_reason: stopOf(turn), stop_sequence, stop_details, container: null};
	const opening = opened(frame);
	const {input_tokens, cache_creation_input_tokens, cache_read_input_tokens, server_tool_use} = frame.usage;
	const usage = {input_tokens, cache_creation_input_tokens, cache_read_input_tokens, server_tool_use, ...output};

	return {
		message: {...opening, ...ending, content: blocks.map(({whole}) => whole), usage: {...frame.usage, ...output}},
		events: [
			{type: 'message_start', message: opening},
			...eventsOf(blocks),
			{type: 'message_delta', delta: ending, usage},
			{type: 'message_stop'},
		],
	};
};

import type {Json} from '../../../json.js';
import type {Desk} from '../desk.js';
import {toolDefinitions} from '../tools/definitions.js';
import {kept, markedAtEnd, minutes} from './marks.js';

const usual = {first: 32_000, unknown: 8_000} as const;

/**
How long an answer may be, in tokens, thinking included: at first, and at most. A model that does not say what it can give is asked for less at first, since a local one may have a small window.
*/
export const limitsOf = ({model}: Desk): {readonly first: number; readonly most: number} => {
	const {maxOutput} = model();
	return maxOutput === null ? {first: usual.unknown, most: usual.first} : {first: Math.min(usual.first, maxOutput), most: maxOutput};
};

type Asking = {
	readonly system: string;
	readonly hasTools: boolean;
	readonly messages: readonly Json[];
	readonly limit: number;
	/** A JSON schema that the whole answer keeps to. */
	readonly schema?: Json;
};

/**
A request. Model, effort, thinking, tools and system are the same for every conversation about the plan, since a change of any of them empties the cache; what grows stands last. An endpoint that does not say what its models can is asked for nothing that it may not know.
*/
export const bodyOf = ({system: instructions, hasTools, messages, limit, schema}: Asking, desk: Desk): Json => {
	const {id, efforts, thinking, hasStrictTools} = desk.model();
	const profile = desk.profile();
	const tools = hasTools ? {tools: toolDefinitions(hasStrictTools && profile === 'full')} : {};
	const system = kept([{type: 'text', text: instructions}], profile);

	if (profile === 'plain') {
		return {model: id, max_tokens: limit, ...tools, system: instructions, messages};
	}

	if (profile === 'marked') {
		return {model: id, max_tokens: limit, ...tools, system, messages: markedAtEnd(messages)};
	}

	const output = {
		...(efforts.includes('high') ? {effort: 'high'} : {}),
		...(schema === undefined ? {} : {format: {type: 'json_schema', schema}}),
	};

	return {
		model: id,
		max_tokens: limit,
		...(thinking.includes('adaptive') ? {thinking: {type: 'adaptive', display: 'summarized'}} : {}),
		...(Object.keys(output).length === 0 ? {} : {output_config: output}),
		cache_control: minutes,
		...tools,
		system,
		messages,
	};
};

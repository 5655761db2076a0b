import type {Json} from '../../../json.js';
import type {Desk} from '../desk.js';
import {toolDefinitions} from '../tools/definitions.js';
import {hour} from './prefix.js';

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
A request. Model, effort, thinking, tools and system are the same for every conversation about the plan, since a change of any of them empties the cache; what grows stands last. An endpoint that is not Anthropic's own is asked for nothing that it may not know.
*/
export const bodyOf = ({system, hasTools, messages, limit, schema}: Asking, desk: Desk): Json => {
	const {id, efforts, thinking, hasStrictTools} = desk.model();
	const tools = hasTools ? {tools: toolDefinitions(hasStrictTools && !desk.isReduced)} : {};

	if (desk.isReduced) {
		return {model: id, max_tokens: limit, ...tools, system, messages};
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
		// The end of the conversation so far, kept for five minutes: the next turn reads it.
		cache_control: {type: 'ephemeral'},
		...tools,
		system: [{type: 'text', text: system, cache_control: hour}],
		messages,
	};
};

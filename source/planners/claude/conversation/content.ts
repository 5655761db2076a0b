import * as v from 'valibot';
import type {Json} from '../../../json.js';

const text = v.object({type: v.literal('text'), text: v.string()});
const call = v.object({type: v.literal('tool_use'), id: v.string(), name: v.string(), input: v.unknown()});

/**
A tool that the model calls.
*/
export type Call = Omit<v.InferOutput<typeof call>, 'type'>;

/**
What a turn says and which tools it calls, in order; blocks of other types are left alone.
*/
export const readContent = (content: readonly Json[]): {readonly text: string; readonly calls: readonly Call[]} => ({
	text: content
		.map(block => v.safeParse(text, block))
		.map(parsed => (parsed.success ? parsed.output.text : ''))
		.join(''),
	calls: content.flatMap(block => {
		const parsed = v.safeParse(call, block);
		return parsed.success ? [{id: parsed.output.id, name: parsed.output.name, input: parsed.output.input}] : [];
	}),
});

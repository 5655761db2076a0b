import * as v from 'valibot';

const readOut = v.object({
	purpose: v.string(),
	phases: v.array(v.object({phase: v.string(), builds: v.string()})),
	choices: v.array(v.object({place: v.string(), choice: v.string(), chosen: v.string()})),
	answers: v.array(v.object({id: v.string(), answer: v.string(), quotation: v.string()})),
});

/**
What a reader of the plan made of it, as it says itself.
*/
export type ReadOut = v.InferOutput<typeof readOut>;

/**
Reads the answer of a cold read; `null` where it is none. Models that no schema holds put a fence around it.
*/
export const parseReadOut = (text: string): ReadOut | null => {
	try {
		return v.parse(readOut, JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)));
	} catch {
		return null;
	}
};

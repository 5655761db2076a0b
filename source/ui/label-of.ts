import * as v from 'valibot';
import type {Json, Shown} from '../effects.js';

const options = v.array(v.object({id: v.string(), label: v.string()}));
const asked = v.object({shown: v.union([v.object({stop: v.object({options})}), v.object({options})])});

/**
What an option is called: as it is offered now, else as it was when the question was put; its id where neither knows it.

@param before - The question as it was recorded then.
*/
export const labelOf = (choice: string, before: Json, shown: Exclude<Shown, {readonly kind: 'section'}>): string => {
	const {success, output} = v.safeParse(asked, before);
	const then = success ? ('stop' in output.shown ? output.shown.stop.options : output.shown.options) : [];
	const now = shown.kind === 'stop' ? shown.stop.options : shown.options;
	return [...now, ...then].find(({id}) => id === choice)?.label ?? choice;
};

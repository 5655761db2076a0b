import type {Planner} from '../effects.js';

/**
The model that a planner has just made something with, to be recorded with it: nothing where it uses none.
*/
export const modelUsed = ({about: {model}}: Pick<Planner, 'about'>): {readonly model?: string} => (model === null ? {} : {model});

import type {Json, Look} from '../../effects.js';

/**
A read-only tool of a model. What it cannot do it says in words that let the model correct itself.
*/
export type Looker = (input: Json) => Promise<Look>;

/**
What the tools that read the project work with. `mask` takes the secrets out of a text and keeps its lines.
*/
export type Desk = {readonly root: string; readonly mask: (text: string) => Promise<string>};

/**
A look that gave something.
*/
export const seen = (text: string): Look => ({text, isError: false});

/**
A look that gave nothing, and why.
*/
export const notSeen = (text: string): Look => ({text, isError: true});

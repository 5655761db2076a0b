import type {Json, Look} from '../../effects.js';
import {sha256} from '../../fingerprint.js';

/**
A read-only tool of a model. What it cannot do it says in words that let the model correct itself.
*/
export type Looker = (input: Json) => Promise<Look>;

/**
What the tools that read the project work with. `mask` takes the secrets out of a text and keeps its lines.
*/
export type Desk = {readonly root: string; readonly mask: (text: string) => Promise<string>};

/**
A file that was read out, whole or in part: its text is whole.
*/
export type ReadOut = {readonly path: string; readonly text: string};

/**
A look that gave something, and the files that it read out.
*/
export const seen = (text: string, files: readonly ReadOut[] = []): Look => ({
	text,
	isError: false,
	seen: Object.fromEntries(files.map(file => [file.path, sha256(file.text)])),
});

/**
A look that gave nothing, and why.
*/
export const notSeen = (text: string): Look => ({text, isError: true, seen: {}});

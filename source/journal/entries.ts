import * as v from 'valibot';
import type {Json} from '../json.js';
import {seenForm} from './seen.js';

/**
What came through `JSON.parse`: the log gives nothing else, so its depth is not walked again.
*/
const stored = v.custom<Json>(value => value !== undefined);

const key = {name: v.string(), fingerprint: v.string()};

const entry = v.variant('kind', [
	v.object({kind: v.literal('result'), ...key, request: stored, result: stored}),
	v.object({
		kind: v.literal('settled'),
		...key,
		about: v.string(),
		result: stored,
		consulted: v.array(v.object(key)),
		seen: v.exactOptional(seenForm),
	}),
	v.object({kind: v.literal('draft'), ...key, draft: stored}),
	v.object({kind: v.literal('forgotten'), ...key}),
	v.object({kind: v.literal('inputs-forgotten')}),
	v.object({kind: v.literal('inputs-declined'), snapshot: v.string()}),
	v.object({kind: v.literal('number'), series: v.picklist(['D', 'Q']), fingerprint: v.string(), number: v.number()}),
]);

/**
One line of the journal.

- `result`: a request and its answer.
- `settled`: something finished, with what it consulted; its `about` is JSON text, so that a long one is kept once; `seen` are the files of the project that were read out for it, as they were.
- `draft`: a half-made answer.
- `forgotten`: reopened with `b`.
- `inputs-forgotten`: «read again».
- `inputs-declined`: «go on with the old text», with the fingerprint of what had changed.
- `number`: a `D-n` or `Q-n` that was given.
*/
export type Entry = v.InferOutput<typeof entry>;

/**
A line as an entry; `null` where it is none, so that a journal of another version loses what it does not know and nothing else.
*/
export const parseEntry = (line: unknown): Entry | null => {
	const parsed = v.safeParse(entry, line);
	return parsed.success ? parsed.output : null;
};

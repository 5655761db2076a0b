import * as v from 'valibot';
import type {Effects} from '../../effects.js';

const masked = v.object({text: v.string(), masked: v.array(v.object({what: v.string(), line: v.number()}))});

/**
A text without what looks like a secret, and a list of what was taken out: its kind and its line.
*/
export type Masked = v.InferOutput<typeof masked>;

/**
Masks the secrets of a text. Everything that leaves the machine goes through here, once.
*/
export const masking =
	({look}: Pick<Effects, 'look'>) =>
	async (text: string): Promise<Masked> => {
		const {text: found, isError} = await look({tool: 'mask', input: {text}});

		if (isError) {
			throw new Error(`Secrets could not be masked: ${found}`);
		}

		return v.parse(masked, JSON.parse(found));
	};

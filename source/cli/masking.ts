import {type MaskedText, maskSecrets} from '../checks/secrets/mask-secrets.js';

/**
Takes out of a text what looks like a secret, and what is known to be one: the keys of this environment.

@param redact - Takes out the keys, line by line.
*/
export const masking =
	(redact: (text: string) => string) =>
	async (text: string): Promise<MaskedText> => {
		const found = await maskSecrets(text);
		const lines = found.text.split('\n').map((before, index) => ({before, after: redact(before), line: index + 1}));
		const keys = lines.filter(({before, after}) => before !== after).map(({line}) => ({what: 'key of this environment', line}));
		return {
			text: lines.map(({after}) => after).join('\n'),
			masked: [...found.masked, ...keys].toSorted((a, b) => a.line - b.line),
		};
	};

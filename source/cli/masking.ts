import type {Json, Look} from '../effects.js';

const textIn = (input: Json): string =>
	typeof input === 'object' && input !== null && 'text' in input && typeof input.text === 'string' ? input.text : '';

/**
A text without what looks like a key, and where something was taken out.
*/
export const maskKeys = (input: Json, redact: (text: string) => string): Look => {
	const lines = textIn(input)
		.split('\n')
		.map((before, index) => ({before, after: redact(before), line: index + 1}));
	const masked = lines.filter(({before, after}) => before !== after).map(({line}) => ({what: 'a key', line}));
	return {text: JSON.stringify({text: lines.map(({after}) => after).join('\n'), masked}), isError: false};
};

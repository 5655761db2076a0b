import {foldWords, names} from './words.js';

/**
Whether a text names an actor: by the whole name, or by its last word where no other of them ends so («the clerk» is the shop clerk).
*/
export const namesActor = (text: string, name: string, all: readonly string[]): boolean => {
	const last = (each: string): string => foldWords(each).trim().split(' ').at(-1) ?? '';
	const own = last(name);
	const isOnly = own.length > 3 && !all.some(other => other !== name && foldWords(other).includes(` ${own} `));
	return names(text, name) || (isOnly && foldWords(text).includes(` ${own} `));
};

import {strip} from '../documents/sanitise.js';
import type {News} from '../effects.js';

/**
The text of a section as it comes. `from` is where the present turn of the model began; `isDrafted` says that the text is whole.
*/
export type Stream = {readonly section: number; readonly text: string; readonly from: number; readonly isDrafted: boolean};

type Of<Type extends News['type']> = Extract<News, {readonly type: Type}>;

/**
The stream with one more piece.
*/
export const streamed = (stream: Stream | null, {section, chunk}: Of<'streamed'>): Stream => {
	const before = stream?.section === section ? stream : {section, text: '', from: 0};
	return {...before, text: before.text + strip(chunk), isDrafted: false};
};

/**
What is left when a turn begins. One that is repeated loses what had come of it; after another turn, what the model said there was no part of the section, and is shown like its thinking.
*/
export const begun = (stream: Stream | null, {how}: Of<'turned'>): {readonly stream: Stream | null; readonly thinking: string} => {
	if (stream === null) {
		return {stream, thinking: ''};
	}

	switch (how) {
		case 'on': {
			return {stream: {...stream, from: stream.text.length}, thinking: ''};
		}

		case 'again': {
			return {stream: {...stream, text: stream.text.slice(0, stream.from)}, thinking: ''};
		}

		case 'anew': {
			return {stream: null, thinking: stream.isDrafted ? '' : stream.text};
		}
	}
};

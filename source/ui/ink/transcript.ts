import {strip} from '../../documents/sanitise.js';
import type {Outcome} from '../../journal/inner.js';

const list = (title: string, texts: readonly string[]): readonly string[] =>
	texts.length === 0 ? [] : ['', title, ...texts.map(text => `  ${strip(text)}`)];

/**
What stays on the normal screen after leaving: what was written, what is open, how to go on.
*/
export const transcript = (outcome: Outcome): string => {
	const lines =
		outcome.kind === 'done'
			? [
					outcome.status === 'ready' ? 'The plan is ready.' : 'The plan is an outline: questions that block are open.',
					...list('Written', outcome.written),
					...list('Decided', outcome.decisions),
					...list('Open', outcome.open),
				]
			: [
					outcome.written.length > 0 ? 'Left before the end.' : 'Left before the end. Nothing was written; every answer is kept.',
					...list('Written', outcome.written),
					'',
					'To go on:',
					`  ${strip(outcome.resume)}`,
				];
	return `${lines.join('\n')}\n`;
};

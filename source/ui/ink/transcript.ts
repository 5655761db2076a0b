import {strip} from '../../documents/sanitise.js';
import type {Outcome} from '../../journal/inner.js';
import {hanging} from '../markdown/hanging.js';
import {span, textOf} from '../markdown/row.js';

/**
What stays on the normal screen after leaving: what was written, what is open, how to go on.

@param width - Columns; a path or a command is never broken.
*/
export const transcript = (outcome: Outcome, width: number): string => {
	const whole = (title: string, texts: readonly string[]): readonly string[] =>
		texts.length === 0 ? [] : ['', title, ...texts.map(text => `  ${strip(text)}`)];
	const wrapped = (title: string, texts: readonly string[]): readonly string[] =>
		texts.length === 0 ? [] : ['', title, ...texts.flatMap(text => hanging([span('  ')], [span(text)], width).map(textOf))];
	const lines =
		outcome.kind === 'done'
			? [
					outcome.status === 'ready' ? 'The plan is ready.' : 'The plan is an outline: questions that block are open.',
					...whole('Written', outcome.written),
					...wrapped('Open', outcome.open),
				]
			: [
					outcome.written.length > 0 ? 'Left before the end.' : 'Left before the end. Nothing was written; every answer is kept.',
					...whole('Written', outcome.written),
					'',
					'To go on:',
					`  ${strip(outcome.resume)}`,
				];
	return `${lines.join('\n')}\n`;
};

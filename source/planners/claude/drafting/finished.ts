import {maskCode} from '../../../documents/plan/mask-code.js';
import {readMarks} from '../../../documents/plan/read-marks.js';
import type {Effects} from '../../../effects.js';
import type {OpenQuestion} from '../../../sections/section.js';

const open = /^([ \t]*(?:[-*+][ \t]+)?)Open:[ \t]*(?:Q-(\d{1,6}|n|\?)[.:]?[ \t]*)?(.*)$/;

type Finishing = {
	readonly section: number;
	/** The numbers of questions that may be written again. */
	readonly known: ReadonlySet<number>;
	readonly number: Effects['number'];
};

/**
A section as it is kept: without the heading that the plan gives it, and with its open questions numbered. `open` are those that are new.
*/
export const finished = async (
	text: string,
	{section, known, number}: Finishing,
): Promise<{readonly text: string; readonly open: readonly OpenQuestion[]}> => {
	const plain = withoutHeading(text);
	const lines = plain.split('\n');
	const prose = maskCode(plain).masked.split('\n');
	const questions: OpenQuestion[] = [];

	for (const [index, line] of lines.entries()) {
		const [, indent = '', given, question = ''] = open.test(prose[index] ?? '') ? (open.exec(line) ?? []) : [];

		if (question.trim() === '' || known.has(Number(given))) {
			continue;
		}

		const asked = question.trim();
		const id = await number({series: 'Q', about: {section, question: asked.replace(/\s+/g, ' ')}});
		lines[index] = `${indent}Open: Q-${id}. ${asked}`;
		const facts = readMarks(asked).citations.map(({id}) => id);
		questions.push({number: id, id: `section/${section}/Q-${id}`, question: questionIn(asked), isBlocking: false, facts});
	}

	return {text: lines.join('\n'), open: questions};
};

/** The question itself: who answers it and what hangs on it stand behind it. */
const questionIn = (asked: string): string => /^.*?\?(?=\s|$)/.exec(asked)?.[0] ?? asked;

/**
LF, no trailing space, no blank lines at the ends, and no `#` or `##` heading before the first part: the plan writes that itself.
*/
const withoutHeading = (text: string): string =>
	text
		.replace(/\r\n?/g, '\n')
		.replace(/[ \t]+$/gm, '')
		.replace(/^\s*#{1,2}[ \t][^\n]*\n/, '')
		.replace(/^\n+|\n+$/g, '');

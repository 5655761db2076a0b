import {type Draft, draftOf} from './draft.js';
import type {Entry} from './entry.js';

/**
Whether a fence holds Gherkin.
*/
export const isGherkin = ({kind, language}: Entry): boolean => kind === 'fence' && /^(?:gherkin|feature|cucumber)$/.test(language);

/**
The scenarios of a Gherkin fence, each one criterion in the document's words. A `Background` belongs to the scenario behind it.
*/
export const readGherkin = (fence: Entry): readonly Draft[] => {
	const scenarios: {lines: string[]; line: number; endLine: number; isOpen: boolean}[] = [];

	for (const [index, source] of fence.text.split('\n').entries()) {
		const text = source.trim();
		const line = fence.line + 1 + index;
		const last = scenarios.at(-1);
		const opens = /^(?:scenario(?: outline)?|example|background|rule|feature):/i.test(text);

		if (text === '' || text.startsWith('#') || text.startsWith('@')) {
			continue;
		}

		if (last === undefined || (opens && !last.isOpen)) {
			scenarios.push({lines: [text], line, endLine: line, isOpen: !/^(?:scenario|example)/i.test(text)});
		} else {
			last.lines.push(text);
			last.endLine = line;
			last.isOpen = last.isOpen && !/^(?:scenario|example)/i.test(text);
		}
	}

	return scenarios.map(({lines, line, endLine}) => draftOf('AC', lines.join(' '), {line, endLine}));
};

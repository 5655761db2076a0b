import type {Answer, Shown} from '../../effects.js';
import type {Memory} from '../../journal/inner.js';
import {type Editor, unchangedText} from '../editor.js';
import type {Dialogue} from './dialogue.js';
import {draftChoice, draftLines, textDraft} from './drafts.js';
import {findingText} from './place-text.js';
import {
	changesText,
	findingsText,
	holdingOf,
	type SectionWord,
	sectionText,
	sectionWords,
	shortWordsText,
	wordsText,
} from './section-text.js';

type Section = Extract<Shown, {kind: 'section'}>;

type Said = Pick<Answer, 'choice' | 'text'>;

/**
What a question about a section is asked with. `printed` are the texts that were printed whole before.
*/
export type SectionDesk = {
	readonly dialogue: Dialogue;
	readonly memory: Memory<Answer>;
	readonly editor: Editor | null;
	readonly printed: Set<string>;
};

const wordOf = (typed: string, words: readonly SectionWord[]): SectionWord | null => {
	const number = /^\d{1,2}$/.test(typed) ? Number(typed) - 1 : -1;
	return words[number] ?? words.find(({word}) => word === typed.toLowerCase()) ?? null;
};

const inLines = async (choice: string, about: string, {dialogue, memory}: SectionDesk): Promise<Said | null> => {
	const text = await dialogue.text({
		about,
		begun: draftLines(memory.draft, choice),
		keep: async lines => memory.keep(textDraft(choice, lines)),
	});

	return text === null ? null : {choice, text};
};

const edited = async ({section, text}: Section, {dialogue, editor}: SectionDesk): Promise<Said | null> => {
	const result = await editor?.({name: `section-${section}`, text: `${text}\n`});

	if (result?.kind === 'changed') {
		return {choice: 'edit', text: result.text.replaceAll('\r\n', '\n').trimEnd()};
	}

	dialogue.print(...(result ? unchangedText(result) : []));
	return null;
};

const waived = async (section: Section, desk: SectionDesk): Promise<Said | null> => {
	const {dialogue} = desk;
	const holding = holdingOf(section);
	dialogue.print(...holding.map((finding, index) => `  ${index + 1}. ${findingText(finding)}`), 'Which one is to stand? Type its number.');
	const finding = holding[Number(await dialogue.reply(['a number    let that finding stand'])) - 1];

	if (finding === undefined) {
		dialogue.print('None was waived.');
		return null;
	}

	const said = await inLines('waive', 'Why may it stand? The reason goes into the plan.', desk);
	const {check, subject, offending} = finding;
	return said && {choice: 'waive', text: JSON.stringify({check, subject, offending, reason: said.text})};
};

const act = async (word: string, section: Section, desk: SectionDesk): Promise<Said | null> => {
	switch (word) {
		case 'accept':
		case 'run on': {
			return {choice: word, text: null};
		}

		case 'edit': {
			return edited(section, desk);
		}

		case 'decide': {
			return inLines('decide', 'Type the decision.', desk);
		}

		case 'question': {
			return inLines('question', 'Type the question.', desk);
		}

		case 'ask for changes': {
			return inLines('revise', 'Type what is to change.', desk);
		}

		case 'waive': {
			return waived(section, desk);
		}

		case 'findings': {
			desk.dialogue.print(...findingsText(section));
			return null;
		}

		case 'changes': {
			desk.dialogue.print('', ...changesText(section));
			return null;
		}

		default: {
			desk.dialogue.print('', section.text);
			return null;
		}
	}
};

const begunText = (memory: Memory<Answer>): readonly string[] => {
	const choice = draftChoice(memory.draft);
	return choice === null
		? []
		: [`You had begun to write («${choice === 'revise' ? 'ask for changes' : choice}»). Choose it again to go on with your text.`];
};

const opening = (section: Section, words: readonly SectionWord[], {printed, memory}: SectionDesk): readonly string[] => [
	...sectionText(section, text => printed.has(text)),
	'',
	...findingsText(section),
	...begunText(memory),
	...(printed.size === 0 ? wordsText(words) : shortWordsText(words)),
];

/**
Puts a section until a person has said what becomes of it. The ways to answer are explained once, then named.
*/
export const askSection = async (section: Section, desk: SectionDesk): Promise<Said> => {
	const {dialogue, printed} = desk;
	const words = sectionWords(section, desk.editor !== null);
	dialogue.print(...opening(section, words, desk));
	printed.add(section.text);

	for (;;) {
		const typed = await dialogue.reply(wordsText(words));
		const word = wordOf(typed, words);
		const said = word === null || word.missing !== null ? null : await act(word.word, section, desk);

		if (said !== null) {
			return said;
		}

		if (word === null) {
			dialogue.print(`«${typed}» is none of the answers.`, ...shortWordsText(words));
		} else if (word.missing !== null) {
			dialogue.print(`«${word.word}» is not there now: ${word.missing}.`);
		}
	}
};

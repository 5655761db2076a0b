import type {Option} from '../../checks/finding.js';
import type {Answer, Shown} from '../../effects.js';
import type {Memory} from '../../journal/inner.js';
import type {Dialogue} from './dialogue.js';
import {draftLines, textDraft} from './drafts.js';
import {canTakeOver} from './previous-text.js';
import {choiceText, stopText} from './question-text.js';

/**
What was answered, without when and by whom.
*/
export type Ruling = Pick<Answer, 'choice' | 'text' | 'forAll'>;

type Asked = {
	readonly options: readonly Option[];
	readonly takesText: boolean;
	readonly canRuleForAll: boolean;
	readonly memory: Memory<Answer>;
};

const help = (takesText: boolean): readonly string[] => [
	'a number    choose that answer',
	...(takesText ? ['words       answer in words; you are asked before it counts', 'write       answer in several lines'] : []),
	'show        print the question again',
];

const chosenBy = (word: string, {options, canRuleForAll}: Asked): Ruling | null => {
	const [, digits, all] = /^(\d{1,3})(\s+all)?$/i.exec(word) ?? [];
	const option = digits === undefined ? options.find(({label}) => label.toLowerCase() === word.toLowerCase()) : options[Number(digits) - 1];

	return option === undefined ? null : {choice: option.id, text: null, forAll: all !== undefined && canRuleForAll};
};

const confirmed = async (text: string, {print, reply}: Dialogue): Promise<Ruling | null> => {
	print(`Your answer in words: «${text}»`, 'Type yes to record it, or anything else to answer again.');

	if ((await reply(['yes         record it'])).toLowerCase() === 'yes') {
		return {choice: 'text', text, forAll: false};
	}

	print('It was not recorded. Type a number, or your answer in words.');
	return null;
};

const inWords = async (about: string, {memory}: Asked, dialogue: Dialogue): Promise<Ruling | null> => {
	const written = await dialogue.text({
		about,
		begun: draftLines(memory.draft, 'text'),
		keep: async lines => memory.keep(textDraft('text', lines)),
	});

	return written === null ? null : confirmed(written, dialogue);
};

const sameAgain = ({memory: {previous}, options}: Asked): Ruling | null =>
	previous && canTakeOver(previous.result, options) ? {choice: previous.result.choice, text: previous.result.text, forAll: false} : null;

/**
Puts a STOP or a decision until it is answered: by number, by the words of an option, or in free words that are confirmed.
*/
export const askRuling = async (shown: Exclude<Shown, {kind: 'section'}>, memory: Memory<Answer>, dialogue: Dialogue): Promise<Ruling> => {
	const isStop = shown.kind === 'stop';
	const options = isStop ? shown.stop.options : shown.options;
	const asked: Asked = {options, takesText: isStop || shown.takesText, canRuleForAll: isStop && shown.group.total > 1, memory};
	const question = isStop ? stopText(shown, memory.previous) : choiceText(shown, memory.previous);
	const isBegun = draftLines(memory.draft, 'text').length > 0;
	dialogue.print(...question, ...(isBegun ? ['You had begun an answer. Type «write» to go on with it.'] : []));

	for (;;) {
		const word = await dialogue.reply(help(asked.takesText));
		const ruling = await understood(word, {asked, question}, dialogue);

		if (ruling !== null) {
			return ruling;
		}
	}
};

const understood = async (
	word: string,
	{asked, question}: {readonly asked: Asked; readonly question: readonly string[]},
	dialogue: Dialogue,
): Promise<Ruling | null> => {
	const known = chosenBy(word, asked) ?? (word.toLowerCase() === 'same' ? sameAgain(asked) : null);

	if (known !== null) {
		return known;
	}

	if (word.toLowerCase() === 'show') {
		dialogue.print(...question);
		return null;
	}

	if (asked.takesText && word.toLowerCase() === 'write') {
		return inWords('Type your answer.', asked, dialogue);
	}

	if (asked.takesText && !/^\d+(\s+all)?$/i.test(word)) {
		return confirmed(word, dialogue);
	}

	dialogue.print(`«${word}» is none of the answers. Type a number from 1 to ${asked.options.length}.`);
	return null;
};

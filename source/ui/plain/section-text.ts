import type {Shown} from '../../effects.js';
import {diffText} from './diff-text.js';
import {findingText} from './place-text.js';

type Section = Extract<Shown, {kind: 'section'}>;

/**
One way to answer on a section: the word, what it does, and why it is not there (`null` where it is).
*/
export type SectionWord = {readonly word: string; readonly effect: string; readonly missing: string | null};

/**
Findings of a section that hold it: it cannot be accepted while there is one.
*/
export const holdingOf = ({findings}: Section): Section['findings'] => findings.filter(({severity}) => severity !== 'advice');

/**
The ways to answer on a section, in the order of their numbers. Those that are not there say why.
*/
export const sectionWords = (section: Section, hasEditor: boolean): readonly SectionWord[] => {
	const held = holdingOf(section).length;
	const holds = held > 0 ? `${held === 1 ? 'a finding holds' : `${held} findings hold`} it; edit the text, or waive with a reason` : null;

	return [
		{word: 'accept', effect: 'take this section as it is', missing: holds},
		{word: 'run on', effect: 'take it, and all that follow without a finding that holds', missing: holds},
		{word: 'edit', effect: 'edit its text in your editor', missing: hasEditor ? null : 'set EDITOR to the command of your editor'},
		{word: 'decide', effect: 'record a decision in it', missing: null},
		{word: 'question', effect: 'record a question that stays open', missing: null},
		{
			word: 'ask for changes',
			effect: 'say in words what to change',
			missing: section.canRevise ? null : 'this planner does not draft again from words; use edit, decide or question',
		},
		{word: 'waive', effect: 'let a finding stand, with a reason', missing: held > 0 ? null : 'no finding holds this section'},
		{word: 'findings', effect: 'list what the checks found', missing: null},
		{
			word: 'changes',
			effect: 'print what changed since the last draft',
			missing: section.before === null || section.before === section.text ? 'there is no other draft before it' : null,
		},
		{word: 'show', effect: 'print the whole section again', missing: null},
	];
};

/**
What the checks found, numbered.
*/
export const findingsText = ({findings}: Section): readonly string[] =>
	findings.length === 0
		? ['Findings: none.']
		: ['Findings:', ...findings.map((finding, index) => `  ${index + 1}. ${findingText(finding)}`)];

/**
The ways to answer, numbered; what is not there with its reason.
*/
export const wordsText = (words: readonly SectionWord[]): readonly string[] => [
	'',
	...words.map(({word, effect, missing}, index) =>
		missing === null ? `  ${index + 1}. ${word} — ${effect}` : `  -  ${word}: not now, ${missing}`,
	),
	'Type a number or the word.',
];

/**
The ways to answer in one line, for somebody who has seen them; why a section cannot be accepted is said each time.
*/
export const shortWordsText = (words: readonly SectionWord[]): readonly string[] => {
	const accept = words.find(({word}) => word === 'accept');
	const there = words.flatMap(({word, missing}, index) => (missing === null ? [`${index + 1} ${word}`] : []));

	return [
		...(accept?.missing ? [`It cannot be accepted now: ${accept.missing}.`] : []),
		`Type a number or a word: ${there.join(', ')}; or help.`,
	];
};

/**
What changed in a section since its last draft.
*/
export const changesText = ({before, text}: Section): readonly string[] => diffText(`${before ?? ''}\n`, `${text}\n`);

/**
A section as it is shown: whole, or what changed where the text before was printed already.
*/
export const sectionText = (section: Section, wasPrinted: (text: string) => boolean): readonly string[] => {
	const {section: number, title, text, before} = section;
	const heading = `Section ${number} of 10. ${title}`;

	if (before !== null && wasPrinted(before)) {
		return before === text ? ['', `${heading}: the text is as it was.`] : ['', `${heading}: changed so`, '', ...changesText(section)];
	}

	return ['', heading, '', text];
};

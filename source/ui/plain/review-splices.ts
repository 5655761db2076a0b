import type {Proposal, Splice} from '../../changes/proposal.js';
import {resultOf} from '../../changes/result-of.js';
import type {Verdict} from '../../effects.js';
import type {Memory} from '../../journal/inner.js';
import {type Editor, unchangedText} from '../editor.js';
import type {Dialogue} from './dialogue.js';
import {diffText} from './diff-text.js';
import {choicesDraft, draftChoices, type SpliceChoices} from './drafts.js';
import {approval} from './review-whole.js';

type Said = Pick<Verdict, 'verdict' | 'text' | 'left'>;

type Desk = {readonly dialogue: Dialogue; readonly memory: Memory<Verdict>; readonly editor: Editor | null};

/** What is said of one splice. `verdict` `null` takes the one before it back; `text` is the splice as it was edited. */
type Step = {readonly verdict: 'take' | 'leave' | null; readonly text: string | null};

const help = [
	'y           take this change',
	'n           leave it out; that is recorded as a decision',
	'e           edit it in your editor',
	'u           undo the last one',
];

const withTexts = (splices: readonly Splice[], {texts}: SpliceChoices): readonly Splice[] =>
	splices.map(splice => ({...splice, text: new Map(Object.entries(texts)).get(splice.id) ?? splice.text}));

const alone = ({before, splices}: Proposal, splice: Splice): string =>
	resultOf(
		before,
		splices.map(each => (each.id === splice.id ? splice : each)),
		new Set(splices.filter(({id}) => id !== splice.id).map(({id}) => id)),
	);

const spliceText = (proposal: Proposal, splice: Splice, wasLeft: boolean): readonly string[] => {
	const index = proposal.splices.findIndex(({id}) => id === splice.id);

	return [
		'',
		`Change ${index + 1} of ${proposal.splices.length} in ${proposal.path}: ${splice.why}`,
		...(splice.facts.length > 0 ? [`Follows from: ${splice.facts.join(', ')}`] : []),
		...(wasLeft ? ['Before: left out'] : []),
		...diffText(proposal.before, alone(proposal, splice)),
		'y take, n leave, e edit, u undo',
	];
};

const editSplice = async (splice: Splice, {dialogue, editor}: Desk): Promise<string | null> => {
	if (editor === null) {
		dialogue.print('There is no editor: set EDITOR to the command of yours.');
		return null;
	}

	const edited = await editor({name: `change-${splice.id}`, text: splice.text});

	if (edited.kind === 'changed') {
		return edited.text;
	}

	dialogue.print(...unchangedText(edited));
	return null;
};

const askSplice = async (proposal: Proposal, offered: Splice, desk: Desk): Promise<Step> => {
	let splice = offered;
	let text: string | null = null;
	const wasLeft = desk.memory.previous?.result.left.includes(offered.id) ?? false;
	desk.dialogue.print(...spliceText(proposal, splice, wasLeft));

	for (;;) {
		switch ((await desk.dialogue.reply(help)).toLowerCase()) {
			case 'y': {
				return {verdict: 'take', text};
			}

			case 'n': {
				return {verdict: 'leave', text: null};
			}

			case 'u': {
				return {verdict: null, text: null};
			}

			case 'e': {
				text = (await editSplice(splice, desk)) ?? text;
				splice = {...splice, text: text ?? splice.text};
				desk.dialogue.print(...spliceText(proposal, splice, wasLeft));
				break;
			}

			default: {
				desk.dialogue.print('Type y, n, e or u. Nothing was taken.');
			}
		}
	}
};

const without = <Value>(entries: Readonly<Record<string, Value>>, id: string | undefined): Readonly<Record<string, Value>> =>
	Object.fromEntries(Object.entries(entries).filter(([key]) => key !== id));

const after = (choices: SpliceChoices, splice: Splice, {verdict, text}: Step): SpliceChoices => ({
	verdicts: verdict === null ? choices.verdicts : {...choices.verdicts, [splice.id]: verdict},
	texts: text === null ? choices.texts : {...choices.texts, [splice.id]: text},
});

const undo = ({splices}: Proposal, choices: SpliceChoices, {print}: Dialogue): SpliceChoices => {
	const last = splices.findLast(({id}) => Object.hasOwn(choices.verdicts, id));
	print(last === undefined ? 'There is nothing to undo.' : 'The last one was taken back.');
	return {verdicts: without(choices.verdicts, last?.id), texts: without(choices.texts, last?.id)};
};

const choose = async (proposal: Proposal, begun: SpliceChoices, desk: Desk): Promise<SpliceChoices> => {
	let choices = begun;

	for (;;) {
		const next = proposal.splices.find(({id}) => !Object.hasOwn(choices.verdicts, id));

		if (next === undefined) {
			return choices;
		}

		const step = await askSplice(proposal, next, desk);
		choices = step.verdict === null ? undo(proposal, choices, desk.dialogue) : after(choices, next, step);
		await desk.memory.keep(choicesDraft(choices));
	}
};

const known = ({splices}: Proposal, {verdicts, texts}: SpliceChoices): SpliceChoices => {
	const ids = new Set(splices.map(({id}) => id));
	const own = <Value>(entries: Readonly<Record<string, Value>>) =>
		Object.fromEntries(Object.entries(entries).filter(([id]) => ids.has(id)));
	return {verdicts: own(verdicts), texts: own(texts)};
};

/**
Puts the changes of a document one by one, then the file as it would become, which is approved by the typed word. What was chosen is kept on the way; the approval is not.
*/
export const reviewSplices = async (proposal: Proposal, desk: Desk): Promise<Said> => {
	const {path, title, before, splices} = proposal;
	let choices = known(proposal, draftChoices(desk.memory.draft));
	const count = Object.keys(choices.verdicts).length;
	desk.dialogue.print('', `Review: ${title}`, before === null ? `${path}, a new file` : path);

	if (count > 0) {
		desk.dialogue.print(`You had ruled on ${count} of ${splices.length} changes before; that is kept.`);
	}

	for (;;) {
		choices = await choose(proposal, choices, desk);
		const left = splices.filter(({id}) => choices.verdicts[id] === 'leave').map(({id}) => id);
		const result = resultOf(before, withTexts(splices, choices), new Set(left));
		desk.dialogue.print('', `${path} as it would become, ${splices.length - left.length} of ${splices.length} changes taken:`, '');
		const words = {undo: 'take the last choice back', reject: 'leave all of it out'};
		const word =
			left.length === splices.length
				? await confirmNothing(words, desk.dialogue)
				: await approval({path, before, after: result}, words, desk.dialogue);

		if (word === 'approve') {
			return {verdict: 'approved', text: result, left};
		}

		if (word === 'reject') {
			return {verdict: 'rejected', text: before ?? '', left: splices.map(({id}) => id)};
		}

		choices = undo(proposal, choices, desk.dialogue);
		await desk.memory.keep(choicesDraft(choices));
	}
};

const confirmNothing = async (words: Readonly<Record<string, string>>, dialogue: Dialogue): Promise<string> => {
	dialogue.print(
		'All of it was left out: the file stays as it is.',
		...Object.entries(words).map(([word, effect]) => `  ${word} — ${effect}`),
	);

	for (;;) {
		const word = (await dialogue.reply([])).toLowerCase();

		if (Object.hasOwn(words, word)) {
			return word;
		}

		dialogue.print(`«${word}» is none of: ${Object.keys(words).join(', ')}.`);
	}
};

import type {Readable, Writable} from 'node:stream';
import {strip} from '../../documents/sanitise.js';
import type {Answer, Question, Verdict} from '../../effects.js';
import {Quit} from '../../errors.js';
import type {Front, Memory} from '../../journal/inner.js';
import {type After, inTime} from '../after.js';
import type {Editor} from '../editor.js';
import {askCountingDown} from './ask-counting-down.js';
import {askSection} from './ask-section.js';
import {createDialogue} from './dialogue.js';
import {createLineReader, type LineReader} from './line-reader.js';
import {createNewsDesk} from './news-desk.js';
import {outcomeText} from './outcome-text.js';
import {reviewSplices} from './review-splices.js';
import {reviewWhole} from './review-whole.js';

/**
What the plain mode speaks through. `isInteractive` is false without a terminal: then nothing is ever answered. `clock` gives ISO 8601; `onInterrupt` calls back on Ctrl+C.
*/
export type PlainOptions = {
	readonly input: Readable;
	readonly output: Writable;
	readonly isInteractive: boolean;
	readonly clock: () => string;
	readonly editor: Editor | null;
	readonly onInterrupt: (listener: () => void) => void;
	/** For countdowns. @default The time of the machine */
	readonly after?: After;
};

/** While an editor has the terminal, its keys are not for us, Ctrl+C neither. */
const alone = (editor: Editor | null, reader: LineReader) => {
	let isEditing = false;

	const edit: Editor = async request => {
		reader.pause();
		isEditing = true;

		try {
			return (await editor?.(request)) ?? {kind: 'failed', message: 'There is no editor.'};
		} finally {
			isEditing = false;
			reader.resume();
		}
	};

	return {editor: editor && edit, isEditing: () => isEditing};
};

type Attempt = Parameters<Front['begin']>[0];

/**
The plain mode: questions and answers line by line, nothing painted over, the accessible way through the wizard.
*/
export const createPlainFront = (options: PlainOptions): Front => {
	const {input, output, isInteractive, clock, onInterrupt} = options;
	const reader = createLineReader(input);
	const {editor, isEditing} = alone(options.editor, reader);
	const printed = new Set<string>();
	let attempt: Attempt | null = null;
	const dialogue = createDialogue({output, reader, answers: () => attempt?.answers() ?? [], after: options.after ?? inTime});
	const news = createNewsDesk(dialogue, printed);
	const at = () => ({at: clock(), by: 'human' as const});

	onInterrupt(() => {
		if (isEditing()) {
			return;
		}

		const reason = new Quit(130);
		attempt?.interrupt(reason);
		reader.interrupt(reason);
	});

	const ask = async ({shown}: Question, memory: Memory<Answer>): Promise<Answer> => {
		if (shown.kind === 'section') {
			const {choice, text} = await askSection(shown, {dialogue, memory, editor, printed});
			return {choice, text, forAll: false, ...at()};
		}

		if (shown.kind === 'stop' || shown.isHolding) {
			dialogue.bell();
		}

		return {...at(), ...(await askCountingDown(shown, memory, dialogue))};
	};

	// Without a terminal the first question is printed as it would be, and the reader has nothing to give.
	const withTerminal = async <Result>(put: () => Promise<Result>): Promise<Result> => {
		news.catchUp();

		if (!isInteractive) {
			reader.end();
		}

		try {
			return await put();
		} catch (error) {
			if (!isInteractive && error instanceof Quit) {
				dialogue.print('', 'There is no terminal here, so nothing can be answered or approved.');
			}

			throw error;
		}
	};

	return {
		begin: next => {
			attempt = next;
			news.begin();
		},
		tell: news.tell,
		ask: async (question, memory) => withTerminal(async () => ask(question, memory)),
		review: async (proposal, memory): Promise<Verdict> =>
			withTerminal(async () => {
				const said = proposal.isWhole ? await reviewWhole(proposal, dialogue) : await reviewSplices({proposal, dialogue, memory, editor});
				return {...said, ...at()};
			}),
		end: async outcome => {
			reader.close();

			if (outcome !== null) {
				const text = strip(outcomeText(outcome).join('\n'));
				await new Promise<void>(resolve => output.write(`${text}\n`, () => resolve()));
			}
		},
	};
};

import type {Proposal} from '../changes/proposal.js';
import type {Answer, Effects, Json, News, Question, Snapshot, Verdict} from '../effects.js';
import type {Key, Quit, Reopened} from '../errors.js';

/**
What the journal knows of a request while it is put: the last result under that name, given for other content (`previous`), a half-made answer (`draft`), and a way to keep one (`keep`).
*/
export type Memory<Result> = {
	readonly previous: {readonly about: Json; readonly result: Result} | undefined;
	readonly draft: Json | undefined;
	readonly keep: (draft: Json) => Promise<void>;
};

/**
The effects that the journal decorates: the same, with its memory at hand where a person answers.
*/
export type InnerEffects = Pick<Effects, 'read' | 'survey' | 'model' | 'look' | 'check' | 'apply'> &
	Asking & {
		/** `seen` are the files that looks have read out: their state is taken, too. */
		readonly inputs: (request: {readonly paths: readonly string[]; readonly seen?: readonly string[]}) => Promise<Snapshot>;
	};

export type Asking = {
	readonly ask: (question: Question, memory: Memory<Answer>) => Promise<Answer>;
	readonly review: (proposal: Proposal, memory: Memory<Verdict>) => Promise<Verdict>;
	readonly tell: (news: News) => void;
	/** Whether a question that was put can still change: late findings are shown as they come. Others are asked when all checks have ended. */
	readonly showsLate?: true;
};

/**
An answer of this run that `b` can reopen. `depth` counts the finished things that enclose it: 1 for a verdict inside a section.
*/
export type Remembered = {
	readonly key: Key;
	readonly title: string;
	readonly answer: string;
	readonly depth: number;
};

/**
What ends on the normal screen after the program has left its own.

- `done`: everything approved was written.
- `left`: the person left; `resume` is the command to go on.
*/
export type Outcome =
	| {
			readonly kind: 'done';
			readonly written: readonly string[];
			readonly decisions: readonly string[];
			readonly open: readonly string[];
			readonly status: 'outline' | 'ready';
	  }
	| {readonly kind: 'left'; readonly code: 4 | 130; readonly written: readonly string[]; readonly resume: string};

/**
Where a person sees and answers: the Ink screens, or the plain mode. An `ask` or `review` may reject with `Reopened` (back, read again) or `Quit` (leave): control, never an answer.
*/
export type Front = Asking & {
	/** Starts an attempt from an empty view that draws nothing until the first question is put. `interrupt` ends the attempt at once, `answers` lists what can be reopened, oldest first. */
	readonly begin: (attempt: {readonly interrupt: (reason: Quit | Reopened) => void; readonly answers: () => readonly Remembered[]}) => void;
	/** Leaves the screen and prints the outcome to the normal one. */
	readonly end: (outcome: Outcome | null) => Promise<void>;
};

import type {Choice, Comment, Proposal} from './changes/proposal.js';
import type {Finding, Option, Stop} from './checks/finding.js';
import type {Surveyed} from './documents/code-facts.js';
import type {Facts} from './documents/facts.js';
import type {Look, LookRequest, ModelMessage, ModelRequest, Took} from './effects/model.js';
import type {Json} from './json.js';
import type {Ruling} from './sections/section.js';

export type * from './effects/model.js';
export type * from './effects/planner.js';
export type {Json} from './json.js';

/**
The state of every input when it was taken: path (relative to the root) → SHA-256 of its bytes, `null` where the file is missing. `tree` is the hash of the list of source paths and of the migrations. `seen` are the other files that looks have shown: path → SHA-256 of their text, `null` where they can be shown no more.
*/
export type Snapshot = {
	readonly files: Readonly<Record<string, string | null>>;
	readonly manifests: readonly string[];
	readonly tree: string;
	readonly seen: Readonly<Record<string, string | null>>;
};

/**
Where a question stands among those of its kind: «4 of 7, 3 hold the flow».
*/
export type Group = {
	readonly position: number;
	readonly total: number;
	readonly holding: number;
};

/**
What a screen shows of a question. Nothing of it identifies the question, so it may be reworded freely.

- `stop`: a conflict, both texts side by side.
- `section`: the verdict on a drafted section. While `isChecking`, more findings may come as news.
- `choice`: a decision that no document takes, a failure and its ways out, a document to name.
*/
export type Shown =
	| {readonly kind: 'stop'; readonly stop: Stop; readonly group: Group}
	| {
			readonly kind: 'section';
			readonly section: number;
			readonly title: string;
			readonly text: string;
			readonly before: string | null;
			readonly findings: readonly Finding[];
			readonly isChecking?: boolean;
			readonly canRevise: boolean;
	  }
	| {
			readonly kind: 'choice';
			readonly title: string;
			readonly body: string;
			readonly options: readonly Option[];
			readonly recommended: string | null;
			readonly takesText: boolean;
			readonly isHolding: boolean;
			readonly countdown?: Countdown;
	  };

/**
A failure of the world that may pass by itself: after `seconds` the option `choice` is taken. Never part of a STOP, a decision or a verdict.
*/
export type Countdown = {readonly seconds: number; readonly choice: string};

/**
A question to the person. It is the same question as long as `id` and `about` are the same; `about` never holds a place, a time or a wording.
*/
export type Question = {
	readonly id: string;
	readonly about: Json;
	readonly shown: Shown;
};

/**
What a person said. `choice` is an option's id, or `text` for a free answer; `forAll` takes the answer over for the rest of its kind; `at` is ISO 8601 from the terminal's clock, `by` who decided.
*/
export type Answer = {
	readonly choice: string;
	readonly text: string | null;
	readonly forAll: boolean;
	readonly at: string;
	readonly by: 'human' | 'run on';
};

/**
A diff that was approved or rejected. `text` is the text that results, exactly as it was shown; `left` are the ids of the splices that were left out. `rejected` sends the whole file back.
*/
export type Decided = {readonly verdict: 'approved' | 'rejected'; readonly text: string; readonly left: readonly string[]};

/**
A diff of which something is to be proposed anew. `choices` and `edits` (by splice) are how far the person got with the rest.
*/
export type Commented = {
	readonly verdict: 'commented';
	readonly comments: readonly Comment[];
	readonly choices: readonly Choice[];
	readonly edits: Readonly<Record<string, string>>;
};

/**
What a person said of a diff.
*/
export type Verdict = (Decided | Commented) & {readonly at: string; readonly by: 'human'};

/**
A file that is written whole. `before` is `null` where it must not exist yet. `unchanged` are files still to be written: they are compared before this one is touched.
*/
export type Change = {
	readonly path: string;
	readonly before: string | null;
	readonly after: string;
	readonly unchanged: readonly {readonly path: string; readonly before: string | null; readonly after: string}[];
};

/**
A plan, or the sections of it so far, whose blocks are to be proved. `path` is for the places of findings; `decisions` may name the database.
*/
export type CheckRequest = {
	readonly path: string;
	readonly text: string;
	readonly facts: Facts;
	readonly decisions: readonly Pick<Ruling, 'question' | 'ruling' | 'text'>[];
	readonly isRemembered: boolean;
};

/**
What the plan tells the view. Never remembered.

- `turned`: a turn of a model begins. `on` goes on where the last one was cut off, `again` repeats one that was interrupted: what had come of it no longer counts.
- `thought`: a model's summarised thinking, shown dim and never saved; `section` is `null` outside the sections.
- `used`: what `all` turns of the plan took, and those `since` this start, `null` where that is the same; `turn` is the last one, `null` where it is no news.
- `doing`: what takes long, in the person's words.
- `checked`: all checks of the section that is being asked about have ended, with everything that they found.
*/
export type News =
	| {
			readonly type: 'found-inputs';
			readonly root: string;
			readonly documents: readonly DocumentNews[];
			readonly understood: readonly string[];
			readonly notUnderstood: readonly string[];
	  }
	| {readonly type: 'planned-by'; readonly name: string; readonly notChecked: readonly string[]; readonly hint?: string}
	| {readonly type: 'stepped'; readonly section: number; readonly title: string}
	| {readonly type: 'streamed'; readonly section: number; readonly chunk: string}
	| {readonly type: 'turned'; readonly section: number | null; readonly how: 'anew' | 'on' | 'again'}
	| {readonly type: 'thought'; readonly section: number | null; readonly chunk: string}
	| {readonly type: 'used'; readonly turn: (Took & {readonly model: string}) | null; readonly all: Took; readonly since: Took | null}
	| {readonly type: 'doing'; readonly what: string}
	| {readonly type: 'drafted'; readonly section: number; readonly text: string}
	| {readonly type: 'checked'; readonly section: number; readonly findings: readonly Finding[]}
	| {readonly type: 'accepted'; readonly section: number; readonly by: Answer['by'] | 'kept'}
	| {readonly type: 'entered'; readonly stage: Stage}
	| {readonly type: 'read-cold'; readonly answered: number; readonly asked: number}
	| {readonly type: 'wrote'; readonly path: string; readonly isNew: boolean};

export type DocumentNews = {
	readonly path: string;
	readonly role: string;
	readonly state: 'read' | 'missing' | 'refused';
	readonly lines: number;
};

export type Stage = 'preflight' | 'sections' | 'assembly' | 'cold read' | 'reviews' | 'writing' | 'done';

/**
All that the plan can ask of the world. Everything but `tell` is remembered by the journal; failures are not.
*/
export type Effects = {
	/** The hash of every input; `paths` are the documents to look for, manifests are found beside them. */
	readonly inputs: (request: {readonly paths: readonly string[]}) => Promise<Snapshot>;
	/** A document as text (UTF-8, byte-order mark and line endings as they are); `null` where `hash` is. */
	readonly read: (request: {readonly path: string; readonly hash: string | null}) => Promise<string | null>;
	/** The project's sources, and its migrations as text. */
	readonly survey: (request: {readonly tree: string}) => Promise<Surveyed>;
	/** One complete turn of a model: paid for once. A failure is put to the person while the turn is on its way, and never remembered. */
	readonly model: (request: ModelRequest) => Promise<ModelMessage>;
	/** A read-only tool of the model: files of the project, documentation of libraries. What it looked at in the project holds until the inputs are read again. */
	readonly look: (request: LookRequest) => Promise<Look>;
	/** What the parsers, the validator and the database find in blocks. It takes its time, and follows from the text; so it is remembered only where it is told to a planner. */
	readonly check: (request: CheckRequest) => Promise<readonly Finding[]>;
	/** A STOP, a decision, the verdict on a section. `beside` is begun when the question is put, not where its answer is remembered. */
	readonly ask: (question: Question, beside?: () => void) => Promise<Answer>;
	/** A diff. What approved or rejected it is forgotten as soon as anything is reopened. */
	readonly review: (proposal: Proposal) => Promise<Verdict>;
	/** Writes exactly `after`; safe to repeat. @throws {ConflictError} When the file, or one of `unchanged`, is neither as it was nor as it shall be. */
	readonly apply: (change: Change) => Promise<void>;
	/** The number of a decision (`D-n`) or question (`Q-n`): given when first asked for, the same for the same `about`, never reused. */
	readonly number: (request: {readonly series: 'D' | 'Q'; readonly about: Json}) => Promise<number>;
	/** Something finished, remembered whole under `id` and `about`. `body` makes it anew, with the newest result under that id about something else at hand. */
	readonly settle: <Result>(
		finished: Settled<Result>,
		body: (previous: Previous<Result> | undefined) => Promise<Result>,
	) => Promise<Result>;
	readonly tell: (news: News) => void;
};

/**
What is remembered whole: `parse` reads a remembered result and throws where it is of another shape, which makes it unknown.
*/
export type Settled<Result> = {
	readonly id: string;
	readonly about: Json;
	readonly parse: (value: unknown) => Result;
};

/**
What was finished before. `changed` are the files that were looked at for it and say something else by now: path → the hash of their text.
*/
export type Previous<Result> = {readonly about: Json; readonly result: Result; readonly changed: Snapshot['seen']};

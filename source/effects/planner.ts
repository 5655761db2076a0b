import type {Comment, Splice} from '../changes/proposal.js';
import type {Stop} from '../checks/finding.js';
import type {CodeFacts, Facts} from '../documents/facts.js';
import type {Effects} from '../effects.js';
import type {ProposedEntry} from '../sections/proposed-entry.js';
import type {OpenQuestion, Ruling, Section, SectionKind} from '../sections/section.js';

/**
Who drafts. The plan branches on `offers` and on nothing else of the planner.
*/
export type Planner = {
	readonly about: {
		readonly name: string;
		readonly model: string | null;
		/** What this planner cannot check, in the person's words: shown at the start, kept as evidence. */
		readonly notChecked: readonly string[];
		/** How to get another planner, for the first screen only. */
		readonly hint?: string;
	};
	readonly offers: {readonly revise: boolean};
	/** Called first in every run: asks what must be known before anything is drafted or sent. */
	readonly prepare: (request: {readonly context: Context}, effects: Effects) => Promise<void>;
	readonly conflicts: (request: {readonly stops: readonly Stop[]; readonly context: Context}, effects: Effects) => Promise<readonly Stop[]>;
	readonly draft: <Given>(request: DraftRequest<Given>, effects: Effects) => Promise<Draft>;
	readonly propose: (request: ProposeRequest, effects: Effects) => Promise<readonly Splice[]>;
	readonly readCold: (
		request: {readonly plan: string; readonly questions: readonly KnownQuestion[]},
		effects: Effects,
	) => Promise<ColdRead>;
};

export type DraftRequest<Given> = {
	readonly section: SectionKind<Given>;
	readonly given: Given;
	readonly attempt: number;
	readonly feedback: string | null;
	readonly previous: Section | null;
	readonly context: Context;
};

/**
What a planner may read beside what a section is drafted from: the documents as they were read, all that was accepted, ruled and left open so far. It is no part of what a section depends on, so nothing is drafted again when it changes.
*/
export type Context = {
	readonly useCase: string;
	readonly documents: readonly {readonly path: string; readonly role: string; readonly text: string}[];
	readonly facts: Facts;
	readonly code: CodeFacts;
	readonly accepted: readonly Section[];
	readonly rulings: readonly Ruling[];
	readonly open: readonly OpenQuestion[];
};

/**
A drafted section: its text below the `##` heading, the questions it leaves open and the ids it cites.
*/
export type Draft = Pick<Section, 'text' | 'open' | 'cited' | 'rulings'>;

/**
`entries` are those that follow by rule; a planner may add to them. `revision` is what a person wants changed of what was proposed, `null` where nothing was.
*/
export type ProposeRequest = {
	readonly document: 'domain model' | 'technical summary';
	readonly path: string;
	readonly before: string | null;
	readonly entries: readonly Entry[];
	readonly revision: Revision | null;
	readonly context: Context;
};

/**
A proposal to be made again, in round 2 or later: `splices` are what was proposed, as the person edited it; each comment is about one of them. Only asked of a planner that offers to revise.
*/
export type Revision = {readonly round: number; readonly splices: readonly Splice[]; readonly comments: readonly Comment[]};

/**
One thing that a document should say.
*/
export type Entry = ProposedEntry;

/**
A question whose answer the ledger and the trace know: `expected` must be found in the answer.
*/
export type KnownQuestion = {
	readonly id: string;
	readonly question: string;
	readonly expected: string;
};

/**
What a reader of the plan alone made of it. `isRight` is for code to say. `choices` are the places where the reader had to choose something that the plan does not settle; `purpose` and `phases` what they would build, in their own words: empty where nobody read but a search. `model` is the one that read.
*/
export type ColdRead = {
	readonly purpose: string;
	readonly phases: readonly {readonly phase: string; readonly builds: string}[];
	readonly choices: readonly {readonly place: string; readonly choice: string; readonly chosen: string}[];
	readonly answers: readonly {readonly id: string; readonly quotation: string | null; readonly isRight: boolean}[];
	readonly model?: string;
};

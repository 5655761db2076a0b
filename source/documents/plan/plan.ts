import type {PartId, SectionNumber} from '../../sections/parts.js';

/**
A stretch of a plan under one heading. `text` is everything below the heading, as it stands; its first line is `line + 1`. Lines count from 1 in the file.
*/
export type PlanText = {
	readonly title: string;
	readonly text: string;
	readonly line: number;
	readonly endLine: number;
};

/**
A part of a section; `id` is `null` for a title that the format doesn't know.
*/
export type PlanPart = PlanText & {readonly id: PartId | null};

export type PlanSection = PlanText & {readonly number: SectionNumber; readonly parts: readonly PlanPart[]};

export type Appendix = PlanText & {readonly letter: 'A' | 'B' | 'C' | 'D'};

/**
What the front matter says. Entries that are not of the format's form are left out and named in the plan's faults.
*/
export type FrontMatter = {
	readonly version: number;
	readonly status: 'outline' | 'ready' | null;
	readonly useCase: string | null;
	readonly inputs: ReadonlyArray<{readonly path: string; readonly sha256: string | null}>;
	readonly sections: ReadonlyArray<{
		readonly n: number;
		readonly sha256: string;
		readonly accepted: {readonly by: string; readonly at: string};
	}>;
	readonly waivers: readonly PlanWaiver[];
};

/**
A waiver as the front matter keeps it: `about` is the finding's subject and offending text.
*/
export type PlanWaiver = {
	readonly check: string;
	readonly about: string;
	readonly reason: string;
	readonly by: string;
	readonly at: string;
};

/**
`[FR-003]` or `[src/a.ts:12]` in running text.
*/
export type Citation = {readonly id: string; readonly line: number};

/**
A quotation with its place: `«text» — path:line`. `id` is the citation before it, `at` the line it stands on.
*/
export type Quotation = {
	readonly text: string;
	readonly id: string | null;
	readonly path: string;
	readonly line: number;
	readonly endLine: number;
	readonly at: number;
};

/**
`«text» [id]` in running text.
*/
export type QuotedFact = {readonly text: string; readonly ids: readonly string[]; readonly line: number};

/**
A path in backticks; `state` is `null` where neither `(exists)` nor `(new)` follows.
*/
export type PathMark = {readonly path: string; readonly state: 'exists' | 'new' | null; readonly line: number; readonly isQuoted: boolean};

export type Fence = {
	readonly language: string;
	readonly text: string;
	readonly isClosed: boolean;
	readonly line: number;
	readonly endLine: number;
};

/**
`Open: Q-n. The question?`; `section` is where it stands.
*/
export type PlanQuestion = {readonly number: number; readonly question: string; readonly section: number | null; readonly line: number};

/**
A decision of appendix A. What a plan written by hand leaves out is empty or `null`.
*/
export type PlanDecision = {
	readonly number: number;
	readonly question: string;
	readonly ruling: string;
	readonly text: string | null;
	readonly options: readonly string[];
	readonly follows: string | null;
	readonly by: string | null;
	readonly at: string | null;
	readonly facts: readonly string[];
	readonly id: string | null;
	readonly check: string | null;
	readonly subject: string | null;
	readonly choice: string | null;
	readonly line: number;
};

/**
What of the front matter or the outline of a plan is not as the format says.
*/
export type PlanFault = {readonly message: string; readonly offending: string; readonly line: number};

/**
A plan as it was read: as far as the text follows `docs/plan-format.md`, and no further.
*/
export type Plan = {
	readonly path: string;
	/** The file, as it was read. */
	readonly text: string;
	readonly frontMatter: FrontMatter | null;
	readonly title: string | null;
	readonly digest: PlanText | null;
	readonly sections: readonly PlanSection[];
	readonly appendices: readonly Appendix[];
	readonly others: readonly PlanText[];
	readonly citations: readonly Citation[];
	readonly quotations: readonly Quotation[];
	readonly quotedFacts: readonly QuotedFact[];
	readonly paths: readonly PathMark[];
	readonly fences: readonly Fence[];
	readonly questions: readonly PlanQuestion[];
	readonly decisions: readonly PlanDecision[];
	readonly faults: readonly PlanFault[];
};

/**
One edit: the characters from `start` to `end` (UTF-16 offsets into the text before, without a byte-order mark) become `text`. `why` is one sentence; `facts` are the ids of what it follows from.
*/
export type Splice = {
	readonly id: string;
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly why: string;
	readonly facts: readonly string[];
};

/**
A change of one file, for a person to review. `before` is `null` where the file must not exist yet. A `whole` file is approved or sent back as one; otherwise each splice is taken or left on its own, or commented on where the planner can revise. `again` is there from the second round on.
*/
export type Proposal = {
	readonly path: string;
	readonly title: string;
	readonly before: string | null;
	readonly splices: readonly Splice[];
	readonly isWhole: boolean;
	/** Only shown: no part of what the proposal is. */
	readonly canRevise: boolean;
	readonly again?: Again;
};

/**
A splice that was taken or left.
*/
export type Choice = {readonly id: string; readonly isTaken: boolean};

/**
What a person wants changed of a splice: `quote` is its text as it was shown.
*/
export type Comment = {readonly id: string; readonly quote: string; readonly text: string};

/**
A proposal that was made again after comments. `choices` are those on splices that stayed as they were; `said` are the comments that a splice was made again for, or that changed nothing of it, by its id.
*/
export type Again = {
	readonly round: number;
	readonly choices: readonly Choice[];
	readonly said: Readonly<Record<string, readonly string[]>>;
};

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
A change of one file, for a person to review. `before` is `null` where the file must not exist yet. A `whole` file is approved or sent back as one; otherwise each splice is taken or left on its own.
*/
export type Proposal = {
	readonly path: string;
	readonly title: string;
	readonly before: string | null;
	readonly splices: readonly Splice[];
	readonly isWhole: boolean;
};

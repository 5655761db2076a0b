/**
One thing that a document should say: `markdown` is the block to add under the heading `under`; `replaces` is the line that it stands for instead, where it corrects one; `after` the line below which it stands, where it goes on a list or a table.
*/
export type ProposedEntry = {
	readonly id: string;
	readonly under: string;
	readonly markdown: string;
	readonly replaces: {readonly line: number; readonly text: string} | null;
	readonly after?: {readonly line: number; readonly text: string};
	readonly why: string;
	readonly facts: readonly string[];
};

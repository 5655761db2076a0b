/**
How an editor came back. `isQuick` where it returned at once, as one does that opens a window of its own.
*/
export type Edited =
	| {readonly kind: 'changed'; readonly text: string}
	| {readonly kind: 'unchanged'; readonly isQuick: boolean}
	| {readonly kind: 'failed'; readonly message: string};

/**
Lets a person edit a text in their own editor. `name` is the same for the same thing, so that what was half edited when the program was killed is found again.
*/
export type Editor = (request: {readonly name: string; readonly text: string}) => Promise<Edited>;

/**
Why nothing was taken from an editor, for the person.
*/
export const unchangedText = (edited: Exclude<Edited, {kind: 'changed'}>): readonly string[] =>
	edited.kind === 'failed'
		? [edited.message, 'Nothing was taken.']
		: [
				'The editor came back without a change, so nothing was taken.',
				...(edited.isQuick
					? ['It came back at once: if it opens a window of its own, set one that waits, such as EDITOR="code --wait".']
					: []),
			];

/**
Whether a line only says that the use case ends: no step of its own.
*/
export const isEnd = (text: string): boolean => /^\W*(?:the )?use case (?:ends|is over|terminates)(?: here)?\W*$/i.test(text);

const leaves =
	/(?:^|[([,;:–—-]\s{0,2}|\b(?:at|in|after|during|of|from|before|on|leaves)\s)(?:the\s)?(?:main (?:flow|scenario)\W{0,2})?steps?\s#?(\d{1,3}[a-z]?|\*)/i;
const comesBack = /(?:resum|return|go|goes|continu|back|proceed|restart|jump)\w*(?:\s\w+){0,2}\s*$/i;

/**
The step of the main flow at which an alternative is taken, as its heading or condition says («Trigger (step 5)», «at step 3»); `null` where it names none, or only the step that it comes back to.
*/
export const stepLeft = (text: string): string | null => {
	const head = text.slice(0, 400);
	const found = leaves.exec(head);
	return found === null || comesBack.test(head.slice(0, found.index))
		? /\bany (?:step|time|point)\b/i.test(head.slice(0, 60))
			? '*'
			: null
		: (found[1] ?? null);
};

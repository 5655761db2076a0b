const number =
	/^(?:\*\*|__|\()?(?:[Ss]tep\s)?((?:\d{1,3}|\*)(?:-\d{1,3})?\.?[a-z](?:\.?\d{1,3})?(?:\.?[a-z])?(?:\.\d{1,3})?|\d{1,3}(?:\.\d{1,3}){0,3}|\*\d{0,3}|[AE]\d{1,2}(?:\.\d{1,2})?)(?:\*\*|__)?(?:\\?[.):](?=\s|\*\*|__|$)|\s?[–—](?=\s)|\s-(?=\s))\s*/;
const letters = /^(?:\*\*|__|\()?((?:\d{1,2}|\*)(?:-\d{1,2})?[a-z]\d{0,3}|\d{1,2}(?:\.\d{1,2}){1,3})(?:\*\*|__)?\s+(?=\p{Lu})/u;

export type Numbered = {readonly number: string; readonly rest: string};

/**
The number that a step begins with (`1.`, `3a.`, `3a1`, `*a.`, `2a)`, `1.2`, `A1:`, `Step 4:`), as it is written, and the rest of the text; `null` where it begins with none.
*/
export const stepNumber = (text: string): Numbered | null => {
	const head = text.slice(0, 60);
	const found = number.exec(head) ?? letters.exec(head);

	if (found === null) {
		return null;
	}

	const opening = /^(?:\*\*|__)/.exec(text)?.[0] ?? '';
	const rest = text.slice(found[0].length);
	const isOpen = opening !== '' && !found[0].slice(opening.length).includes(opening);
	return {number: found[1] ?? '', rest: isOpen ? unwrapped(opening, rest) : rest};
};

const unwrapped = (mark: string, rest: string): string => {
	if (rest.startsWith(mark)) {
		return rest.slice(mark.length).trimStart();
	}

	const close = rest.indexOf(mark);
	return close === rest.length - mark.length ? rest.slice(0, close) : `${mark}${rest}`;
};

/**
The step of the main flow that an extension's number leaves: `3` for `3a`, `*` for `*a`, `3-5` for `3-5a`; `null` for the number of a plain step.
*/
export const extensionOf = (step: string): {readonly at: string; readonly letter: string; readonly isStep: boolean} | null => {
	const found = /^(\d{1,3}(?:-\d{1,3})?|\*)\.?([a-z])(\.?.*)$/.exec(step);
	return found === null ? null : {at: found[1] ?? '*', letter: found[2] ?? '', isStep: (found[3] ?? '') !== ''};
};

import {foldText, ownId} from '../ids.js';

const asA =
	/^["'«“]?as (?:an?|the|any) (.{1,120}?),? (?:i|we)(?:['’]d| would)? (?:want|need|can|like|wish|expect|must|should|am able|have to|may|could|would)\b/;

/**
Whether a text is a user story: «As a clerk, I want …».
*/
export const isStoryText = (text: string): boolean => /^\W{0,6}as\s/i.test(text) && asA.test(foldText(text.slice(0, 400)));

/**
Who wants something in a story, in the document's own words; `null` where the text is no story.
*/
export const storyActor = (text: string): string | null => {
	const head = text
		.slice(0, 400)
		.replace(/[*_`]/g, '')
		.replace(/\s+/g, ' ')
		.replace(/^["'«“\s]+/, '');
	const folded = asA.exec(foldText(head))?.[1];
	const at = folded === undefined ? -1 : head.toLowerCase().indexOf(folded);
	return folded === undefined || at < 0 ? null : head.slice(at, at + folded.length).trim();
};

/**
Whether a heading opens a user story: it has the id of one (`US-001`) or says so («User story 1 - …»).
*/
export const isStoryHeading = (text: string): boolean =>
	/^(?:US|STORY|ST)[-_.]?\d/.test(ownId(text)?.id ?? '') ||
	/^(?:user |job )?story\s+#?[\w.-]{1,12}\s*(?:[:.–—-]|$)/i.test(foldText(text.slice(0, 80)));

import type {Rule} from '../../../documents/facts.js';
import type {OpenQuestion, Ruling, Section} from '../../../sections/section.js';

export type BriefFor = {
	readonly number: number;
	readonly title: string;
	/** What the section must hold. */
	readonly brief: string;
	/** The titles of its parts, in order. */
	readonly parts: readonly string[];
	readonly rules: readonly Rule[];
	readonly rulings: readonly Ruling[];
	readonly open: readonly OpenQuestion[];
	/** Tests that accepted sections speak of and this one says. */
	readonly promised: readonly string[];
	/** What it was before, and what the person or the checks want changed; `feedback` is `null` where only the facts changed. */
	readonly previous: Section | null;
	readonly feedback: string | null;
	readonly attempt: number;
	/** Something for this try alone. */
	readonly note: string | null;
};

const levels = {must: 'MUST', 'must-not': 'MUST NOT', should: 'SHOULD', may: 'MAY'} as const;

/**
The brief of one section: the only part of a conversation that differs between sections, so it stands last. Rules and rulings are given again, by id, since what stands next to the task is what is followed.
*/
export const sectionBrief = (request: BriefFor): string => {
	const {number, title, brief, parts, rules, rulings, open, promised, note} = request;
	return [
		`# Write section ${number}: ${title}`,
		brief,
		`Its parts, each a heading with exactly this title:\n${parts.map(part => `### ${part}`).join('\n')}`,
		list(
			'Rules of the guidelines that apply here (all others bind too)',
			rules.map(rule => `- [${rule.id}] ${rule.normative ? levels[rule.level] : 'candidate'}: ${rule.text}`),
		),
		list('Rulings of the person: they bind', rulings.map(rulingLine)),
		list(
			'Questions that are open',
			open.map(({number: id, question}) => `- Q-${id}. ${question}`),
		),
		list('Tests that accepted sections speak of: each stands in the table of tests, under this name', promised),
		again(request),
		note ?? '',
		`Look at what you need, then ${request.previous === null ? `write section ${number} whole` : `change section ${number}`}.`,
	]
		.filter(text => text !== '')
		.join('\n\n');
};

const list = (title: string, lines: readonly string[]): string => (lines.length === 0 ? '' : `${title}:\n${lines.join('\n')}`);

const rulingLine = ({number, question, ruling, follows, text, facts}: Ruling): string =>
	[
		`- [D-${number}] ${question} — ${ruling.replace(/\.$/, '')}${text !== null && text !== ruling ? ` («${text}»)` : ''}.`,
		...(follows === undefined ? [] : [`What follows: ${follows}`]),
		...(facts.length === 0 ? [] : [`It was ruled on ${facts.map(id => `[${id}]`).join(' ')}.`]),
	].join(' ');

/**
A revision changes what it was asked to: a person who has read a section once does not want to read another one.
*/
const again = ({previous, feedback, attempt}: BriefFor): string => {
	if (previous === null) {
		return '';
	}

	const wish =
		feedback === null
			? 'It was accepted before some of what it was written from changed, in the documents or in files of the project: read again those that it rests on. Keep every sentence that still holds, and change what does not. A ruling that it cites and that is not listed above was taken back: raise again what needs one.'
			: `Change it as follows, and leave every other sentence as it is:\n\n${feedback}`;
	return `This is the section as it stands; yours is attempt ${attempt}:\n\n<section>\n${previous.text}\n</section>\n\n${wish}\n\nGive the passages that change with mend_section; write the section whole only where most of it changes.`;
};

import type {Fact} from '../../documents/facts.js';
import type {Finding, Option, Stop} from '../finding.js';

/**
What a rule knows of a conflict. The first of `facts` is the text in question, the second the one that it collides with.
*/
export type Conflict = {
	readonly id: string;
	readonly check: string;
	readonly subject: string;
	readonly message: string;
	readonly question: string;
	readonly facts: readonly Fact[];
	readonly options: readonly Option[];
	readonly recommended: string | null;
	readonly dependents: readonly string[];
	readonly canWait: boolean;
};

const bare = ({id, text, place}: Fact): Fact => ({id, text, place});

/**
The STOP of a conflict. Its facts are plain ones, whatever else they carried.
*/
export const stopOf = (conflict: Conflict): Stop => ({
	...conflict,
	severity: 'stop',
	facts: conflict.facts.map(bare),
	place: conflict.facts[0]?.place ?? null,
	other: conflict.facts[1]?.place ?? null,
	offending: conflict.facts[0]?.text ?? '',
});

/**
Something that is listed and holds nothing.
*/
export const adviceOf = (check: string, subject: string, message: string, facts: readonly Fact[]): Finding => ({
	check,
	severity: 'advice',
	subject,
	message,
	place: facts[0]?.place ?? null,
	other: facts[1]?.place ?? null,
	offending: facts[0]?.text ?? '',
});

/**
An id part: what would break an id apart is folded to dashes.
*/
export const slug = (text: string): string =>
	text
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{N}.>+#]+/gu, '-')
		.replace(/^-|-$/g, '');

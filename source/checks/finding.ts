import type {Fact, Place} from '../documents/facts.js';

/**
`stop` holds the flow until a person rules; `error` holds approval and can be waived with a reason; `advice` holds nothing.
*/
export type Severity = 'stop' | 'error' | 'advice';

/**
What a check found. `message` reads «Unexpected X, expected Y»; `other` is the place that disagrees with `place`; `offending` is the text a waiver binds to. `fix` is what the lines at `place` should read instead, where a correction is safe.
*/
export type Finding = {
	readonly check: string;
	readonly severity: Severity;
	readonly subject: string;
	readonly message: string;
	readonly place: Place | null;
	readonly other: Place | null;
	readonly offending: string;
	readonly fix?: string;
};

/**
A way to answer. `effect` says what follows from it, in one sentence. One that `isControl` leads elsewhere, as back to a section: it is no answer and is not recorded.
*/
export type Option = {
	readonly id: string;
	readonly label: string;
	readonly effect: string;
	readonly isControl?: boolean;
};

/**
A finding that a person has to rule on.

`facts` are the texts that collide, the document's own words, in the order they are shown side by side. `dependents` are the ids of the requirements, criteria and steps that hang on the ruling. `canWait` allows «decide later», which makes it an open question. `recommended` is an option's id; `sections` are the sections that need the ruling, where the kind of the conflict does not say so.
*/
export type Stop = Finding & {
	readonly id: string;
	readonly question: string;
	readonly facts: readonly Fact[];
	readonly options: readonly Option[];
	readonly recommended: string | null;
	readonly dependents: readonly string[];
	readonly canWait: boolean;
	readonly sections?: readonly number[];
};

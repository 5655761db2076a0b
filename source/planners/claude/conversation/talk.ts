import type {Json} from '../../../json.js';
import type {Call} from './content.js';
import type {Told} from './told.js';

/**
A conversation to be had. `first` is the content of its first message; `use` runs a tool, and may end the conversation with what was reported.
*/
export type Talk<Report> = {
	/** Names it in the journal: `section/3`. */
	readonly id: string;
	readonly section: number | null;
	readonly first: readonly Json[];
	readonly body: (messages: readonly Json[], limit: number) => Json;
	readonly use: (call: Call) => Promise<Told | {readonly report: Report}>;
	/** What a model is told that ends without a report; `null` where its text is what is wanted. */
	readonly reminder: string | null;
	/** Whether nothing is an answer too, where it ends without a report all the same. */
	readonly isOptional?: boolean;
};

/**
What came of it. `silent` is an end without a report, where that is an answer; `failed` is what another try, another model or fewer documents may mend; `detail` is what is known of it, for a person.
*/
export type Outcome<Report> =
	| {readonly kind: 'said'; readonly text: string}
	| {readonly kind: 'reported'; readonly report: Report}
	| {readonly kind: 'silent'}
	| Failed;

export type Failed = {
	readonly kind: 'failed';
	readonly why: 'refused' | 'too-long' | 'empty' | 'endless' | 'full' | 'declined' | 'unknown-model';
	readonly detail: string;
};

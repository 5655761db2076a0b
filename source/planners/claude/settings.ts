import type {Paid} from '../../effects.js';

/**
How the planner reaches its model. `host` is shown and consented to; `isReduced` is for an endpoint that is not Anthropic's own, which may know less of the API.
*/
export type ClaudeSettings = {
	readonly host: string;
	readonly isReduced: boolean;
	/** Who is asked for the documentation of libraries; `null`: nobody. */
	readonly documentation: string | null;
	/** `null`: chosen by the person, the newest active Opus recommended. */
	readonly model: string | null;
	/** Looked at between turns; `null`: no bound. */
	readonly maxDollars: number | null;
	/** Which start of the program this is: the bound holds anew for each. */
	readonly start: string;
	/** What the plan was charged for so far, in all starts. */
	readonly paid: () => Paid;
};

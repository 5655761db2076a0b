import type {Place} from '../../documents/facts.js';
import type {Finding, Severity} from '../finding.js';

type About = {
	readonly check: string;
	readonly severity: Severity;
	readonly subject: string;
	readonly message: string;
	readonly place: Place;
	readonly other: Place | null;
};

/**
A finding of two places that disagree: what is offending is what the message says of them.
*/
export const crossFinding = (about: About): Finding => ({...about, offending: about.message});

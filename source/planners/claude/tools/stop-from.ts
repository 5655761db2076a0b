import type {Stop} from '../../../checks/finding.js';
import {raised} from '../../../checks/ruled-stop.js';
import type {Fact, Facts} from '../../../documents/facts.js';
import {factIndex} from '../../../documents/plan/fact-index.js';
import {sectionNumbers} from '../../../documents/plan/headings.js';
import {fingerprint} from '../../../fingerprint.js';
import type {Conflict} from './conflict.js';

/**
The STOP of a conflict whose quotations were verified. It is known by the facts they lie in; one that the model calls distinct, by its question too.
*/
export const stopFrom = (conflict: Conflict, collided: readonly Fact[], facts: Facts): Stop => {
	const {title, question, options, recommendation, reason, isDistinct, sections} = conflict;
	const index = factIndex(facts);
	const about = collided.map(({id, text, place}) => (index.has(id) ? `${place.path} ${id}` : `${place.path} ${text}`)).toSorted();
	const [first, second] = collided;
	// One that no section is named for may concern any of them.
	const known = sectionNumbers.filter(number => sections.includes(number));

	return {
		check: raised,
		severity: 'stop',
		subject: title,
		message: title,
		place: first?.place ?? null,
		other: second?.place ?? null,
		offending: first?.text ?? '',
		id: `${raised}/${fingerprint({about, ...(isDistinct ? {question} : {})}).slice(0, 8)}`,
		question,
		facts: collided,
		options: options.map(({id, label, consequences}) => ({
			id,
			label,
			effect: id === recommendation ? `${consequences} Recommended: ${reason}` : consequences,
		})),
		recommended: recommendation,
		dependents: [...new Set(conflict.depends_on.map(id => id.replace(/^\[|\]$/g, '')))].filter(id => index.has(id)),
		canWait: conflict.can_wait,
		sections: known.length === 0 ? sectionNumbers : known,
	};
};

import type {Finding} from '../checks/finding.js';
import type {Draft, Effects} from '../effects.js';
import type {Section} from '../sections/section.js';
import type {Working} from './revising.js';

const rounds = 2;

type Repairing = {
	readonly number: number;
	readonly check: (working: Working) => Promise<readonly Finding[]>;
	readonly draft: (attempt: number, feedback: string, last: Section) => Promise<Draft>;
};

/**
What a planner is told of findings: each with the line it stands in, and what the line should read where that is known.
*/
export const feedbackOf = (findings: readonly Finding[]): string =>
	[
		'The checks found these errors. Mend them and change nothing else:',
		...findings.map(({message, place, offending, fix}) =>
			[
				`- ${place ? `${place.path}, line ${place.line}: ` : ''}${message}`,
				offending === '' || message.includes(offending) ? '' : ` In: «${offending}»`,
				fix === undefined ? '' : ` Write instead: ${fix}`,
			].join(''),
		),
	].join('\n');

/**
Has the planner mend what the checks hold against its draft, at most twice, before a person sees it. What is left then, the person sees with the findings.
*/
export const repairing =
	({number, check, draft}: Repairing, {tell}: Pick<Effects, 'tell'>) =>
	async (drafted: Working): Promise<Working> => {
		let working = drafted;

		for (let round = 1; round <= rounds; round++) {
			const errors = (await check(working)).filter(({severity}) => severity === 'error');

			if (errors.length === 0) {
				return working;
			}

			tell({type: 'doing', what: `Mending what the checks found in section ${number}, round ${round} of ${rounds}`});
			const {text, rulings, open, cited, waivers} = working;
			const last = {number, text, rulings, open, cited, waivers, accepted: {by: 'nobody', at: ''}};
			const attempt = working.attempt + 1;
			working = {...working, ...(await draft(attempt, feedbackOf(errors), last)), attempt};
		}

		return working;
	};

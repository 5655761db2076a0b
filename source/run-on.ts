import type {Asking} from './journal/inner.js';
import {lateFindings} from './journal/late-findings.js';

type Running = {
	/** ISO 8601. */
	readonly clock: () => string;
	/** Ends the attempt. */
	readonly signal: AbortSignal;
};

/**
«Run on»: after the person has said so once, sections in which all checks have ended and no finding holds are accepted by themselves, recorded as `by: run on`. Any other question turns it off, and so do the end of the ten sections and a new attempt: what is changed of a section after that, a person sees. It never answers a review. Where the front shows no late findings, a section is put to it when all are there.
*/
export const runningOn = ({ask, review, tell, showsLate}: Asking, {clock, signal}: Running): Asking => {
	const checks = lateFindings(signal);
	let isOn = false;

	return {
		ask: async (put, memory) => {
			const question = isOn || !showsLate ? await checks.whenChecked(put) : put;
			const {shown} = question;
			const holds = shown.kind !== 'section' || shown.findings.some(({severity}) => severity !== 'advice');

			if (isOn && !holds) {
				return {choice: 'accept', text: null, forAll: false, at: clock(), by: 'run on'};
			}

			isOn = false;
			const answer = await ask(question, memory);
			isOn = answer.choice === 'run on' && shown.kind === 'section';
			return answer;
		},
		review,
		tell: news => {
			isOn &&= news.type !== 'entered';
			checks.hear(news);
			tell(news);
		},
	};
};

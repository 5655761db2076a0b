import type {Asking} from './journal/inner.js';

/**
«Run on»: after the person has said so once, sections without a finding that holds are accepted by themselves, recorded as `by: run on`. Any other question turns it off, and so does a new attempt. It never answers a review.
*/
export const runningOn = ({ask, review, tell}: Asking, clock: () => string): Asking => {
	let isOn = false;

	return {
		ask: async (question, memory) => {
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
		tell,
	};
};

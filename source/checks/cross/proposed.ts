import {wordsOf} from '../../documents/domain-model/name-key.js';
import type {Plan} from '../../documents/plan/plan.js';

const known = new WeakMap<Plan, string>();

const textOf = (plan: Plan): string => {
	const part = plan.sections.find(({number}) => number === 10)?.parts.find(({id}) => id === 'domain-model-changes');
	const decisions = plan.decisions.map(({question, ruling, text}) => `${question} ${ruling} ${text ?? ''}`);
	return ` ${wordsOf([part?.text ?? '', ...decisions].join('\n')).join(' ')} `;
};

/**
Whether a plan proposes something to the domain model in section 10, or a person ruled on it: its words stand there.
*/
export const isProposed = (plan: Plan, name: string): boolean => {
	const text = known.get(plan) ?? textOf(plan);
	known.set(plan, text);
	return text.includes(` ${wordsOf(name).join(' ')} `);
};

/**
Whether section 10 is written yet: what it does not propose while it is not there, it may still propose.
*/
export const hasProposals = (plan: Plan): boolean => plan.sections.some(({number}) => number === 10);

import type {Plan} from '../../../documents/plan/plan.js';
import type {Finding} from '../../finding.js';
import {findingIn} from '../code-block.js';
import type {Step} from './script.js';

const excused =
	/\bOpen: Q-|\b(?:irreversible|not reversible|forward[- ]only|roll(?:ed|s)?[- ]forward|cannot be (?:undone|reversed|rolled back)|no (?:way back|back[- ]?out|roll[- ]?back)|nothing to (?:undo|back out|roll back)|restor(?:e|ed|ing)\b.{0,40}\bbackup|stays? (?:in place|unused)|left in place)\b/i;

/**
Finds plans that change the schema and show no statement that takes the change back, as advice: in section 4 of a plan, or in that section alone. One that says why there is no way back, or asks it as an open question, needs none.
*/
export const backOutPresent = ({sections, text}: Pick<Plan, 'sections' | 'text'>, steps: readonly Step[]): readonly Finding[] => {
	const isDraft = /^### Migration and back-out\s*$/m.test(text);
	const isOurs = sections.some(({number}) => number === 4) || isDraft;
	const first = steps.find(({role, statement}) => role === 'up' && statement.kind === 'schema');
	const parts = sections.flatMap(section => section.parts).filter(({id}) => id === 'migration' || id === 'rollout');
	const said = sections.length === 0 ? [text] : parts.map(part => part.text);
	return !isOurs || first === undefined || steps.some(({role}) => role === 'back-out') || said.some(each => excused.test(each))
		? []
		: [
				findingIn(first.block, {
					check: 'back-out-present',
					line: first.statement.line,
					subject: 'back-out',
					severity: 'advice',
					message: 'Unexpected change of the schema without a way back, expected statements that undo it, or why there are none',
				}),
			];
};

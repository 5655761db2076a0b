import type {Plan} from '../../../documents/plan/plan.js';
import type {Finding} from '../../finding.js';
import {findingIn} from '../code-block.js';
import type {Step} from './script.js';

const excused =
	/\bOpen: Q-|\b(?:irreversible|not reversible|forward[- ]only|roll(?:ed|s)?[- ]forward|cannot be (?:undone|reversed|rolled back)|no (?:way back|back[- ]?out|roll[- ]?back)|nothing to (?:undo|back out|roll back)|restor(?:e|ed|ing)\b.{0,40}\bbackup|stays? (?:in place|unused)|left in place)\b/i;

/**
Finds plans that change the schema and show no statement that takes the change back, as advice. One that says why there is no way back, or asks it as an open question, needs none.
*/
export const backOutPresent = ({sections}: Pick<Plan, 'sections'>, steps: readonly Step[]): readonly Finding[] => {
	const first = steps.find(({role, statement}) => role === 'up' && statement.kind === 'schema');
	const said = sections.flatMap(({parts}) => parts.filter(({id}) => id === 'migration' || id === 'rollout')).map(({text}) => text);
	return first === undefined || steps.some(({role}) => role === 'back-out') || said.some(text => excused.test(text))
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

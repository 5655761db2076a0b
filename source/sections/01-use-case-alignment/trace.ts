import type {UseCase} from '../../documents/facts.js';
import {errorCases} from '../error-cases.js';
import {partDraft} from '../part-draft.js';
import {refer, searched} from '../refer.js';
import type {PartDraft} from '../section.js';
import {isOfQuality} from '../subjects.js';
import {table} from '../table.js';
import {behaviourOf, testableOf} from '../use-case-facts.js';

/**
Which sections answer what is demanded. Appendix B has it requirement by requirement, with the tests.
*/
export const trace = (useCase: UseCase): PartDraft => {
	const measured = new Set(useCase.requirements.filter(({quality}) => quality !== null).map(({id}) => id));
	const refused = errorCases(useCase);
	const qualities = behaviourOf(useCase).filter(fact => isOfQuality(fact) || measured.has(fact.id));
	const rows = [
		['section 5', 'what is refused or fails', refer(refused)],
		['section 7', 'what is of quality, security or operation', refer(qualities)],
		['section 9', 'every step, alternative, criterion, requirement and rule, by a test of its own', searched(useCase)],
	];
	return partDraft('trace', {
		text:
			testableOf(useCase).length === 0
				? ''
				: table(
						['Answered in', 'What', 'Which'],
						rows.filter(([, , which]) => which !== ''),
					),
		otherwise: `there is no step, criterion, requirement or rule to trace ${searched(useCase)}`,
	});
};

import type {Rule} from '../../documents/facts.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {cite, quote} from '../quotation.js';
import {ruleTasks} from '../rule-tasks.js';
import {rulingsOn} from '../rulings-on.js';
import type {PartDraft} from '../section.js';
import {onSubject} from '../subjects.js';
import {stacked, table} from '../table.js';
import {scopeOf} from '../use-case-facts.js';
import {saidOn} from './concern-part.js';
import type {QualitiesGiven} from './qualities.js';

const comparators = {'<': '<', '<=': '≤', '=': '=', '>=': '≥', '>': '>'} as const;

/**
Every quality with a number: what is measured, the target, and the test that measures it.
*/
export const targets = (given: QualitiesGiven): PartDraft => {
	const {useCase, guidelines, rulings} = given;
	const measured = useCase.requirements.flatMap(requirement =>
		requirement.quality === null
			? []
			: [
					[
						quote(requirement),
						`${comparators[requirement.quality.comparator]} ${requirement.quality.number} ${requirement.quality.unit}`.trim(),
						`T-${requirement.id}`,
						rulingsOn([requirement], rulings),
					],
				],
	);
	const unmeasured = saidOn('performance', {
		...given,
		useCase: {...useCase, requirements: useCase.requirements.filter(({quality}) => quality === null)},
	});
	const rules: readonly Rule[] = onSubject(guidelines.rules, 'performance');
	const question = openQuestion(
		'targets',
		'How fast must an answer come, for how many users at once, and how is that measured? No document names a number.',
		{
			facts: scopeOf(useCase),
		},
	);
	return partDraft('qualities', {
		text: stacked(table(['Quality', 'Target', 'Measured by', 'Decided'], measured), unmeasured, ruleTasks(rules, rulings)),
		questions: measured.length + rules.length === 0 ? [question] : [],
		otherwise: cite(scopeOf(useCase)),
	});
};

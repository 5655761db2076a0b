import type {Requirement, Rule} from '../../documents/facts.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {folded} from '../quotation.js';
import {searched} from '../refer.js';
import {ruleTasks} from '../rule-tasks.js';
import {rulingsOn} from '../rulings-on.js';
import type {PartDraft} from '../section.js';
import {onSubject} from '../subjects.js';
import {list, stacked, table} from '../table.js';
import {saidOn} from './concern-part.js';
import type {QualitiesGiven} from './qualities.js';

const comparators = {'<': '<', '<=': '≤', '=': '=', '>=': '≥', '>': '>'} as const;

/** What is measured, in the requirement's own words where it begins with them. */
const measure = ({id, text, quality}: Requirement): string => {
	const metric = folded(quality?.metric ?? '');
	return metric.split(' ').length > 3 && folded(text).startsWith(metric) ? `«${metric}» [${id}]` : `[${id}]`;
};

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
						measure(requirement),
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
		'How fast must an answer come, for how many at once, and how is that measured? No document names a target.',
		{facts: []},
	);
	return partDraft('qualities', {
		text: stacked(table(['Quality', 'Target', 'Measured by', 'Decided'], measured), list([...unmeasured, ...ruleTasks(rules, rulings)])),
		questions: measured.length + rules.length + unmeasured.length === 0 ? [question] : [],
		otherwise: searched(useCase),
	});
};

import type {Fact, Requirement, UseCase} from '../../documents/facts.js';
import {isErrorCase} from '../error-cases.js';
import {partDraft} from '../part-draft.js';
import {cite} from '../quotation.js';
import type {PartDraft} from '../section.js';
import {isOfQuality} from '../subjects.js';
import {table} from '../table.js';
import {conditionOf, scopeOf} from '../use-case-facts.js';

const sectionsOf = (fact: Fact, measured: ReadonlySet<string>): readonly string[] => [
	...(isErrorCase(fact) && !measured.has(fact.id) ? ['section 5'] : []),
	...(isOfQuality(fact) || measured.has(fact.id) ? ['section 7'] : []),
	'section 9',
];

const grouped = (kind: string, facts: readonly (Fact & Partial<Pick<Requirement, 'quality'>>)[]): readonly (readonly string[])[] => {
	const measured = new Set(facts.filter(({quality}) => quality).map(({id}) => id));
	const groups = new Map<string, Fact[]>();

	for (const fact of facts) {
		const sections = sectionsOf(fact, measured).join(', ');
		groups.set(sections, [...(groups.get(sections) ?? []), fact]);
	}

	return [...groups].map(([sections, found]) => [kind, cite(found), sections]);
};

/**
Each requirement to the sections that answer it. Its tests are in appendix B.
*/
export const trace = (useCase: UseCase): PartDraft =>
	partDraft('trace', {
		text: table(
			['Kind', 'Requirements', 'Answered in'],
			[
				...grouped('Step', useCase.mainFlow),
				...grouped('Alternative', useCase.alternatives.map(conditionOf)),
				...grouped('Criterion', useCase.acceptance),
				...grouped('Requirement', useCase.requirements),
				...grouped('Rule', useCase.rules),
			],
		),
		otherwise: `there is no step, criterion, requirement or rule to trace ${cite(scopeOf(useCase))}`,
	});

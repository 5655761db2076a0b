import type {UseCase} from '../../documents/facts.js';
import type {ProposedEntry} from '../proposed-entry.js';
import {clipped, said} from '../quotation.js';
import type {Ruling} from '../section.js';
import {behaviourOf} from '../use-case-facts.js';
import {foldWords} from '../words.js';

const ofAttribute: ReadonlySet<string> = new Set(['attribute-nullability', 'attribute-type', 'attribute-length']);

type Correction = Pick<ProposedEntry, 'under' | 'markdown'>;

const correctionOf = (ruling: Ruling, because: string): Correction | null => {
	const {check, subject} = ruling;
	const [owner = subject, part = ''] = subject.split(/[.>]/);

	if (ofAttribute.has(check)) {
		return {under: owner, markdown: `- \`${part}\` (planned): ${said(ruling).replace(/^The use case is right: /, '')}${because}`};
	}

	if (check === 'cardinality') {
		return {under: owner, markdown: `- ${owner}, how many ${part} (planned): ${said(ruling)}${because}`};
	}

	return check === 'entity-alias'
		? {under: 'Entities', markdown: [`### ${subject} (planned)`, because.replace(/^ — /, '')].filter(text => text !== '').join('\n\n')}
		: null;
};

/** An entity that the use case draws is proposed with all its attributes. */
const isDrawn = (name: string, {data}: UseCase): boolean => data.some(entity => foldWords(entity.name) === foldWords(name));

/**
What the domain model is to say otherwise, since a person ruled that the use case is right: how long, of which type or how optional an attribute is, how many there are of something, that a name is an entity of its own.
*/
export const ruledCorrections = (rulings: readonly Ruling[], useCase: UseCase): readonly ProposedEntry[] =>
	rulings
		.filter(({choice, check, subject}) => choice === 'use-case' && !(check === 'entity-alias' && isDrawn(subject, useCase)))
		.flatMap(ruling => {
			const fact = behaviourOf(useCase).find(({id}) => ruling.facts.includes(id));
			const correction = correctionOf(ruling, fact === undefined ? '' : ` — «${clipped(fact.text)}»`);
			return correction === null
				? []
				: [
						{
							...correction,
							id: `ruled/${ruling.id}`,
							replaces: null,
							why: `Decided: ${ruling.question}`,
							facts: [...ruling.facts, `D-${ruling.number}`],
						},
					];
		});

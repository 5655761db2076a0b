import type {Attribute, DomainModel, Entity, Fact, UseCase} from '../documents/facts.js';
import {rulingsAbout} from './rulings-on.js';
import type {Ruling} from './section.js';
import {statusValues} from './status-values.js';
import {touchedEntities} from './touched-entities.js';
import {behaviourOf} from './use-case-facts.js';
import {foldWords} from './words.js';

/**
Something that the use case needs and the domain model does not have. `facts` are where the use case says it, `rulings` what a person decided about it.
*/
export type Difference = {
	readonly kind: 'entity' | 'attribute' | 'value';
	readonly entity: Entity;
	readonly attribute: Attribute | null;
	readonly value: string | null;
	readonly facts: readonly Fact[];
	readonly rulings: readonly Ruling[];
};

const same = (a: string, b: string): boolean => foldWords(a) === foldWords(b);

const fromData = (useCase: UseCase, domainModel: DomainModel): readonly Omit<Difference, 'rulings'>[] =>
	useCase.data.flatMap((entity): readonly Omit<Difference, 'rulings'>[] => {
		const known = domainModel.entities.find(({name}) => same(name, entity.name));

		if (known === undefined) {
			return [{kind: 'entity', entity, attribute: null, value: null, facts: [entity]}];
		}

		return entity.attributes
			.filter(({name}) => !known.attributes.some(attribute => same(attribute.name, name)))
			.map(attribute => ({kind: 'attribute', entity: known, attribute, value: null, facts: [attribute]}));
	});

const fromValues = (useCase: UseCase, domainModel: DomainModel): readonly Omit<Difference, 'rulings'>[] =>
	statusValues(touchedEntities(useCase, domainModel), behaviourOf(useCase))
		.filter(({isListed}) => !isListed)
		.map(({entity, attribute, value, setBy, metIn}) => ({kind: 'value', entity, attribute, value, facts: [...setBy, ...metIn]}));

const fromPlanned = (useCase: UseCase, domainModel: DomainModel): readonly Omit<Difference, 'rulings'>[] =>
	touchedEntities(useCase, domainModel)
		.filter(({entity}) => entity.status === 'planned')
		.map(({entity, facts}) => ({kind: 'entity', entity, attribute: null, value: null, facts}));

const isAgainst = ({choice}: Ruling): boolean =>
	choice === 'domain-model' || choice === 'second' || choice === 'alias' || choice === 'later';

/**
What the use case adds to the domain model; what a person ruled against is left out.
*/
export const schemaDelta = (useCase: UseCase, domainModel: DomainModel, rulings: readonly Ruling[]): readonly Difference[] =>
	[...fromData(useCase, domainModel), ...fromValues(useCase, domainModel), ...fromPlanned(useCase, domainModel)]
		.map(difference => ({
			...difference,
			rulings: rulingsAbout(
				[...difference.facts, ...(difference.attribute === null ? [difference.entity] : [difference.attribute])],
				rulings,
			),
		}))
		.filter(difference => !difference.rulings.some(isAgainst));

import {drawnValues} from '../checks/conflicts/attribute-differs.js';
import {attributeStopId, type MissingAttribute, missingAttributes} from '../checks/conflicts/attribute-missing.js';
import {claimsOf} from '../checks/conflicts/claims-of.js';
import {unknownValues, valueStopId} from '../checks/conflicts/enum-value.js';
import {raised} from '../checks/ruled-stop.js';
import type {Attribute, DomainModel, Entity, Fact, UseCase} from '../documents/facts.js';
import {rulingsAbout} from './rulings-on.js';
import type {Ruling} from './section.js';
import {touchedEntities} from './touched-entities.js';
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

type Found = Omit<Difference, 'rulings'> & {
	/** The STOP that was raised on it, whose ruling decides; `null` where none was. */
	readonly stop: string | null;
};

const newEntities = (useCase: UseCase, domainModel: DomainModel): readonly Found[] =>
	useCase.data
		.filter(({name}) => !domainModel.entities.some(entity => same(entity.name, name)))
		.map(entity => ({kind: 'entity', entity, attribute: null, value: null, facts: [entity], stop: null}));

/** As the use case draws it, else with nothing but its name. */
const attributeOf = ({known, name, fact}: MissingAttribute, {data}: UseCase): Attribute =>
	data.flatMap(({attributes}) => attributes).find(each => each === fact) ?? {
		id: `DM:${known.entity.name}.${name}`,
		text: fact.text,
		place: fact.place,
		name,
		type: null,
		nullable: null,
		length: null,
		values: [],
	};

/** One of each STOP, with all the facts that raised it. */
const merged = (found: readonly Found[]): readonly Found[] => {
	const byStop = new Map<string, Found>();

	for (const each of found) {
		const known = byStop.get(each.stop ?? '');
		const facts = [...(known?.facts ?? []), ...each.facts];
		byStop.set(each.stop ?? '', {...(known ?? each), facts: [...new Map(facts.map(fact => [fact.id, fact])).values()]});
	}

	return [...byStop.values()];
};

const fromClaims = (useCase: UseCase, domainModel: DomainModel): readonly Found[] => {
	const {index, attributes, values} = claimsOf(useCase, domainModel);
	const missing = missingAttributes(attributes, useCase, index).map(
		(each): Found => ({
			kind: 'attribute',
			entity: each.known.entity,
			attribute: attributeOf(each, useCase),
			value: null,
			facts: [each.fact],
			stop: attributeStopId(each),
		}),
	);
	const unknown = unknownValues([...values, ...drawnValues(useCase, index)], index).map(
		(each): Found => ({
			kind: 'value',
			entity: each.known.entity,
			attribute: each.attribute,
			value: each.value,
			facts: [each.fact],
			stop: valueStopId(each),
		}),
	);
	return merged([...missing, ...unknown]);
};

const fromPlanned = (useCase: UseCase, domainModel: DomainModel): readonly Found[] =>
	touchedEntities(useCase, domainModel)
		.filter(({entity}) => entity.status === 'planned')
		.map(({entity, facts}) => ({kind: 'entity', entity, attribute: null, value: null, facts, stop: null}));

const isAgainst = ({choice}: Ruling): boolean =>
	choice === 'domain-model' || choice === 'second' || choice === 'alias' || choice === 'later';

/** What a model raised was ruled on in options of its own: no rule can tell which way it went. Whoever raised it proposes what follows. */
const isRaised = (facts: readonly Fact[], rulings: readonly Ruling[]): boolean =>
	rulingsAbout(facts, rulings).some(({check}) => check === raised);

/**
What the use case adds to the domain model; what a person ruled against is left out.
*/
export const schemaDelta = (useCase: UseCase, domainModel: DomainModel, rulings: readonly Ruling[]): readonly Difference[] =>
	[...newEntities(useCase, domainModel), ...fromClaims(useCase, domainModel), ...fromPlanned(useCase, domainModel)]
		.map(({stop, ...difference}) => ({
			...difference,
			rulings: stop === null ? rulingsAbout([...difference.facts, difference.entity], rulings) : rulings.filter(({id}) => id === stop),
		}))
		.filter(({facts, rulings: ruled}) => !ruled.some(isAgainst) && !isRaised(facts, rulings));

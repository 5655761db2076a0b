import {nameKey} from '../../documents/domain-model/name-key.js';
import type {Finding} from '../finding.js';
import {crossFinding} from './cross-finding.js';
import type {Models} from './models.js';
import {isProposed} from './proposed.js';
import {isInfrastructure} from './table-shapes.js';

const check = 'entities-covered';

const wrapper =
	/(?:^|\s)(?:request|response|dto|list|page|paged|pagination|cursor|collection|problem|error|errors|violation|field error|link|links|meta|metadata|result|results|envelope|input|output|body|payload|event|message|webhook|health|status|token|credentials|session|summary|filter|query|params|id|enum|type|kind|money|amount)$/;

/**
Entities that are drawn and for which there is no table. Only where the plan writes tables, or all of the project's are known, can one be missing.
*/
const withoutTable = ({shapes, touched, isGroundKnown}: Models): readonly Finding[] =>
	shapes.tables.size === 0 || (touched.size === 0 && !isGroundKnown)
		? []
		: shapes.diagrams
				.filter(({key}, index, all) => !shapes.tables.has(key) && all.findIndex(each => each.key === key) === index)
				.map(({name, key, place}) =>
					crossFinding({
						check,
						severity: 'advice',
						subject: name,
						message: `Unexpected entity ${name} without a table, expected a table of that name`,
						place,
						other: shapes.entities.get(key)?.place ?? null,
					}),
				);

/**
Tables that the plan makes and that no diagram and no entity knows.
*/
const withoutEntity = ({plan, schema, shapes, touched, facts}: Models): readonly Finding[] => {
	const drawn = new Set(shapes.diagrams.map(({key}) => key));
	const modelled = facts !== null && shapes.entities.size > 0;
	return [...schema.values()]
		.filter(table => touched.has(table.name) && table.place.path === plan.path && !isInfrastructure(table))
		.flatMap(({name, place}): readonly Finding[] => {
			const key = nameKey(name);
			const lacks = [
				...(drawn.size > 0 && !drawn.has(key) ? ['an entity in the diagram'] : []),
				...(modelled && !shapes.entities.has(key) && !isProposed(plan, name) && !isProposed(plan, key)
					? ['an entity of the domain model, or its proposal in section 10']
					: []),
			];
			return lacks.length === 0
				? []
				: [
						crossFinding({
							check,
							severity: 'advice',
							subject: name,
							message: `Unexpected table \`${name}\` that nothing else names, expected ${lacks.join(' and ')}`,
							place,
							other: null,
						}),
					];
		});
};

/**
Schemas of the API that carry an identity and stand for nothing that is stored or modelled.
*/
const schemaWithoutEntity = ({plan, apis, shapes}: Models): readonly Finding[] => {
	const known = new Set([...shapes.tables.keys(), ...shapes.entities.keys(), ...shapes.diagrams.map(({key}) => key)]);
	return known.size === 0
		? []
		: apis.flatMap(({block, model}) =>
				model.schemas
					.filter(({name, properties}) => {
						const key = nameKey(name);
						const isStored = properties.some(property => property.name === 'id');
						return (
							isStored && !known.has(key) && !wrapper.test(key) && ![...known].some(each => key.includes(each)) && !isProposed(plan, name)
						);
					})
					.map(({name, line}) =>
						crossFinding({
							check,
							severity: 'advice',
							subject: name,
							message: `Unexpected schema ${name} that stands for nothing stored, expected a table or an entity of that name`,
							place: {path: block.path, line: block.line + line - 1, endLine: block.line + line - 1},
							other: null,
						}),
					),
			);
};

/**
Finds orphans, as advice: an entity that is drawn and has no table, a table that the plan makes and no diagram or domain model knows, a schema of the API with an `id` that nothing stores.

Tables of the machinery (outbox, audit, jobs, those that only join two others) and wrappers of the API (requests, pages, problems) are none.
*/
export const entitiesCovered = (models: Models): readonly Finding[] => [
	...withoutTable(models),
	...withoutEntity(models),
	...schemaWithoutEntity(models),
];

import {nameKey} from '../../documents/domain-model/name-key.js';
import {typesDiffer} from '../../documents/domain-model/type-family.js';
import type {CodeBlock} from '../blocks/code-block.js';
import type {ApiProperty, ApiSchema} from '../blocks/openapi/api-model.js';
import type {Finding} from '../finding.js';
import {crossFinding} from './cross-finding.js';
import {valuesBeyond} from './differences.js';
import type {Models} from './models.js';
import {isProposed} from './proposed.js';
import {attributeIn, isTechnical, type Shape, type ShapeAttribute} from './shape.js';

const check = 'api-matches-model';

const wrappers =
	/^(?:(?:create|update|new|patch|put|post|get|add|edit|upsert) )?(.+?)(?: (?:request|response|dto|input|output|body|payload|view|resource|representation|summary|detail|details|read|write|create|update|patch|model))*$/;

// What a schema stands for: the table where there is one, else the entity drawn or modelled.
const standsFor = ({shapes}: Models, key: string): readonly Shape[] =>
	[shapes.tables.get(key), shapes.entities.get(key), ...shapes.diagrams.filter(drawn => drawn.key === key)].flatMap(shape => shape ?? []);

// Numbers too large for JavaScript travel as text.
const isTextForNumber = (property: ApiProperty, type: string): boolean =>
	property.type === 'string' && /^(?:bigint|int8|long|int64|numeric|decimal|money)/i.test(type);

const ofProperty = (property: ApiProperty, known: ShapeAttribute, isAllowed: (value: string) => boolean): string | null => {
	const isOther =
		property.type !== null && known.type !== null && typesDiffer(property.type, known.type) && !isTextForNumber(property, known.type);

	if (isOther) {
		return `Unexpected type \`${property.type}\`, expected that of \`${known.name}\`, which is \`${known.type}\``;
	}

	const beyond = property.values !== null && known.values !== null ? valuesBeyond(property.values, known.values) : [];
	const wrong = beyond.filter(value => !isAllowed(value));
	return wrong.length > 0 ? `Unexpected value \`${wrong.join('`, `')}\`, expected one of ${known.values?.join(', ')}` : null;
};

const ofSchema = (models: Models, block: CodeBlock, schema: ApiSchema): readonly Finding[] => {
	const own = nameKey(schema.name);
	const key = wrappers.exec(own)?.[1] ?? own;
	const shapes = standsFor(models, key);
	const [first] = shapes;

	if (first === undefined) {
		return [];
	}

	return schema.properties.flatMap((property): readonly Finding[] => {
		const found = shapes.flatMap(shape => attributeIn(shape, nameKey(property.name)) ?? []);
		const exact = found.filter(attribute => attribute.key === nameKey(property.name));
		const line = block.line + property.line - 1;
		const about = {check, subject: `${schema.name}.${property.name}`, place: {path: block.path, line, endLine: line}};
		const [attribute] = exact;
		const fault = attribute
			? ofProperty(property, attribute, value => isProposed(models.plan, value) && attribute.place.path !== block.path)
			: null;

		if (fault !== null) {
			return [
				crossFinding({...about, severity: 'error', message: `${fault} (${schema.name}.${property.name})`, other: attribute?.place ?? null}),
			];
		}

		const isUnknown = found.length === 0 && own === key && first.isWhole && property.type !== null && property.type !== 'object';
		return isUnknown && !isTechnical({key: nameKey(property.name)}) && !isProposed(models.plan, property.name)
			? [
					crossFinding({
						...about,
						severity: 'advice',
						message: `Unexpected property \`${property.name}\` of ${schema.name}, expected an attribute of ${first.name}`,
						other: first.place,
					}),
				]
			: [];
	});
};

/**
Finds schemas of a plan's API that contradict the table or entity that they are named after: a property of another type, a value of an enumeration that nothing else knows. A property that only the API has is advice, since answers carry computed things.

`CreateOrderRequest` and `OrderResponse` are compared with Order; pages, lists and problems with nothing.
*/
export const apiMatchesModel = (models: Models): readonly Finding[] =>
	models.apis.flatMap(({block, model}) => model.schemas.flatMap(schema => ofSchema(models, block, schema)));

import type {Entity, Relation} from '../../documents/facts.js';
import {fence, identifier, label} from '../mermaid-text.js';
import {partDraft} from '../part-draft.js';
import {cite} from '../quotation.js';
import {searched} from '../refer.js';
import type {PartDraft} from '../section.js';
import {list, stacked} from '../table.js';
import type {Touched} from '../touched-entities.js';
import type {SchemaGiven} from './schema.js';

type Cardinality = Exclude<Relation['cardinality'], null>;

const right: Readonly<Record<Cardinality, string>> = {'1': '||', '0..1': 'o|', '1..*': '|{', '0..*': 'o{'};
const left: Readonly<Record<Cardinality, string>> = {'1': '||', '0..1': '|o', '1..*': '}|', '0..*': '}o'};

const type = (text: string | null): string => identifier(text ?? 'untyped');

const block = ({name, attributes}: Entity): readonly string[] =>
	attributes.length === 0
		? []
		: [`  ${identifier(name)} {`, ...attributes.map(each => `    ${type(each.type)} ${identifier(each.name)}`), '  }'];

const relationLines = (entities: readonly Entity[]): readonly string[] => {
	const drawn = new Set<string>();
	return entities.flatMap(from =>
		from.relations.flatMap(relation => {
			const to = entities.find(({name}) => name === relation.to);
			const back = to?.relations.find(each => each.to === from.name);

			if (
				to === undefined ||
				relation.cardinality === null ||
				drawn.has(`${to.name}>${from.name}`) ||
				drawn.has(`${from.name}>${to.name}`)
			) {
				return [];
			}

			drawn.add(`${from.name}>${to.name}`);
			const known = back?.cardinality ?? null;
			const said = [relation.name ?? '', known === null ? `how many ${from.name} is not stated` : '']
				.filter(part => part !== '')
				.join(', ');
			return [
				`  ${identifier(from.name)} ${left[known ?? '0..1']}--${right[relation.cardinality]} ${identifier(to.name)} : "${label(said)}"`,
			];
		}),
	);
};

/**
The entities that the use case names, as the domain model has them.
*/
export const entityDiagram = ({useCase}: SchemaGiven, touched: readonly Touched[]): PartDraft => {
	const entities = touched.map(({entity}) => entity);
	const lines = ['erDiagram', ...relationLines(entities), ...entities.flatMap(block)];
	const isDrawn = lines.length > 1;
	return partDraft('entity-diagram', {
		text: isDrawn ? stacked(list([`Drawn from ${cite(entities)}`]), fence('mermaid', lines.join('\n'))) : '',
		otherwise: `no attribute or relation is known of what the use case names ${cite(entities)} ${searched(useCase)}`,
	});
};

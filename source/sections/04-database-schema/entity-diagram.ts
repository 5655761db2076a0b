import type {Entity, Relation} from '../../documents/facts.js';
import {fence, identifier, label} from '../mermaid-text.js';
import {partDraft} from '../part-draft.js';
import {cite} from '../quotation.js';
import {searched} from '../refer.js';
import type {PartDraft} from '../section.js';
import type {Touched} from '../touched-entities.js';
import type {SchemaGiven} from './schema.js';

type Cardinality = Exclude<Relation['cardinality'], null>;

const right: Readonly<Record<Cardinality, string>> = {'1': '||', '0..1': 'o|', '1..*': '|{', '0..*': 'o{'};
const left: Readonly<Record<Cardinality, string>> = {'1': '||', '0..1': '|o', '1..*': '}|', '0..*': '}o'};

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
How the entities that the use case names are related, as the domain model has it. Their attributes stand in the logical model, a row each.
*/
export const entityDiagram = ({useCase}: SchemaGiven, touched: readonly Touched[]): PartDraft => {
	const entities = touched.map(({entity}) => entity);
	const relations = relationLines(entities);
	const alone = entities.filter(({name}) => !relations.some(line => line.split(/\s+/).includes(identifier(name))));
	const lines = ['erDiagram', ...relations, ...alone.map(({name}) => `  ${identifier(name)}`)];
	return partDraft('entity-diagram', {
		text: relations.length > 0 ? fence('mermaid', lines.join('\n')) : '',
		otherwise: `no relation is known between what the use case names ${cite(entities)} ${searched(useCase)}`,
	});
};

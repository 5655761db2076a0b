import {linesOf} from '../blocks.js';
import {readDomainModel} from '../domain-model/read-domain-model.js';
import type {Entity} from '../facts.js';
import {foldText} from '../ids.js';
import {entityBullet} from './entity-bullet.js';
import type {Placed} from './placing.js';

const isDiagram = ({entry}: Placed): boolean =>
	entry.kind === 'fence' &&
	entry.language === 'mermaid' &&
	/^\s*(?:(?:%%|---|title:|config:)[^\n]*\n\s*){0,20}(?:erDiagram|classDiagram)\b/.test(entry.text);

/**
The entities that a use case itself describes: what stands under its data headings and in entity or class diagrams, read as a domain model is. Names without attributes or relations are left out: a list of words is no model.
*/
export const readData = (text: string, path: string, placed: readonly Placed[]): readonly Entity[] => {
	const own = placed.filter(each => each.part === 'data' || isDiagram(each));

	if (own.length === 0) {
		return [];
	}

	const lines = linesOf(text);
	const kept = lines.map(() => '');

	for (const {entry, role} of own) {
		for (let line = entry.line; line <= entry.endLine; line++) {
			kept[line - 1] = lines[line - 1] ?? '';
		}

		if (role === 'opening') {
			kept[entry.line - 1] = `${'#'.repeat(entry.kind === 'heading' ? entry.level : 6)} Entities`;
		}
	}

	const modelled = readDomainModel(kept.join('\n'), path).facts.entities.filter(isDescribed);
	const listed = own.map(({entry}) => entityBullet(entry, path)).filter(entity => entity !== null);
	return merge([...modelled, ...listed]);
};

const isDescribed = ({attributes, relations}: Entity): boolean => attributes.length + relations.length > 0;

/**
One entity for each name: a diagram gives its relations, a bullet its attributes.
*/
const merge = (entities: readonly Entity[]): readonly Entity[] => {
	const merged = new Map<string, Entity>();

	for (const entity of entities) {
		const key = foldText(entity.name);
		const known = merged.get(key);
		const names = new Set(known?.attributes.map(({name}) => foldText(name)));
		const added = entity.attributes
			.filter(({name}) => !names.has(foldText(name)))
			.map(each => (known === undefined ? each : {...each, id: `${known.id}.${each.name}`}));
		merged.set(key, known === undefined ? entity : {...known, attributes: [...known.attributes, ...added]});
	}

	return [...merged.values()];
};

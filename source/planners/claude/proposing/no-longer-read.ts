import {readDomainModel} from '../../../documents/domain-model/read-domain-model.js';

const existing = (text: string): readonly string[] =>
	readDomainModel(text, '').facts.entities.flatMap(({id, status, attributes}) =>
		status === 'current' ? [id, ...attributes.map(attribute => attribute.id)] : [],
	);

/**
What a domain model says exists and says no more after a change: mostly since the change marks a whole row as planned where only something about it is. Ids, in their order.
*/
export const noLongerRead = (before: string, after: string): readonly string[] => {
	const left = new Set(existing(after));
	return existing(before).filter(id => !left.has(id));
};

import {nameKey} from '../../documents/domain-model/name-key.js';
import type {Schema, Table} from '../blocks/sql/schema-of.js';
import type {Shape} from './shape.js';

/**
A table as it is compared.
*/
export const tableShape = ({name, columns, isOpaque, place}: Table): Shape => ({
	name,
	key: nameKey(name),
	isWhole: !isOpaque,
	place,
	attributes: columns.map(column => ({
		name: column.name,
		key: nameKey(column.name),
		type: column.values !== null && !/^(?:text|varchar|char|citext)$/.test(column.type) ? 'enum' : column.type,
		isRequired: column.isRequired,
		isFilled: column.isFilled,
		values: column.values,
		place: column.place,
	})),
});

const infrastructure =
	/(?:^|[ _])(?:outbox|inbox|migrations?|schema ?versions?|audit|logs?|jobs?|queue|dead letters?|idempotency|locks?|leases?|history|sessions?|cache|shedlock|checkpoints?|snapshots?|archive|staging|backup|temp|tmp|event store)(?:$|[ _])/;

/**
Whether a table serves the machinery and stands for nothing of the domain: outbox, audit, jobs, or one that only joins two others.
*/
export const isInfrastructure = ({name, columns, foreignKeys}: Table): boolean => {
	const keys = new Set(foreignKeys.flatMap(key => key.columns));
	const own = columns.filter(column => !keys.has(column.name) && !/^(?:id|created_at|updated_at|position|sort_order)$/.test(column.name));
	return infrastructure.test(name.toLowerCase().replaceAll('_', ' ')) || (keys.size >= 2 && own.length === 0);
};

/**
The shapes of a schema's tables.
*/
export const tableShapes = (schema: Schema): readonly Shape[] => [...schema.values()].map(tableShape);

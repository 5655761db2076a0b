import type {DomainModel, Table, TechnicalSummary, UseCase} from '../../documents/facts.js';
import {titles} from '../parts.js';
import type {Ruling, SectionKind} from '../section.js';
import {brief} from './brief.js';
import {needs} from './needs.js';
import {outline} from './outline.js';

/**
What section 4 is drafted from.
*/
export type SchemaGiven = {
	readonly useCase: UseCase;
	readonly domainModel: DomainModel;
	readonly technicalSummary: TechnicalSummary;
	/** What the project's migrations make; empty where it has none in SQL. */
	readonly tables: readonly Table[];
	readonly rulings: readonly Ruling[];
};

/**
Step 4: the data and its schema.
*/
export const schema: SectionKind<SchemaGiven> = {number: 4, title: titles[4], brief, needs, outline};

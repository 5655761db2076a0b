import type {Guidelines, TechnicalSummary, UseCase} from '../../documents/facts.js';
import {titles} from '../parts.js';
import type {Ruling, SectionKind} from '../section.js';
import {brief} from './brief.js';
import {needs} from './needs.js';
import {outline} from './outline.js';

/**
What section 7 is drafted from.
*/
export type QualitiesGiven = {
	readonly useCase: UseCase;
	readonly guidelines: Guidelines;
	readonly technicalSummary: TechnicalSummary;
	readonly rulings: readonly Ruling[];
};

/**
Step 7: qualities and cross-cutting concerns.
*/
export const qualities: SectionKind<QualitiesGiven> = {number: 7, title: titles[7], brief, needs, outline};

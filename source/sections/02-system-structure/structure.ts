import type {Guidelines, TechnicalSummary, UseCase} from '../../documents/facts.js';
import {titles} from '../parts.js';
import type {Ruling, SectionKind} from '../section.js';
import {brief} from './brief.js';
import {needs} from './needs.js';
import {outline} from './outline.js';

/**
What section 2 is drafted from.
*/
export type StructureGiven = {
	readonly useCase: UseCase;
	readonly technicalSummary: TechnicalSummary;
	readonly guidelines: Guidelines;
	readonly rulings: readonly Ruling[];
};

/**
Step 2: how the system is structured.
*/
export const structure: SectionKind<StructureGiven> = {number: 2, title: titles[2], brief, needs, outline};

import type {CodeFacts, DomainModel, TechnicalSummary, UseCase} from '../../documents/facts.js';
import {titles} from '../parts.js';
import type {Ruling, SectionKind} from '../section.js';
import {brief} from './brief.js';
import {needs} from './needs.js';
import {outline} from './outline.js';

/**
What section 3 is drafted from; `structure` are the rulings that section 2 asked for.
*/
export type ComponentsGiven = {
	readonly useCase: UseCase;
	readonly technicalSummary: TechnicalSummary;
	readonly domainModel: DomainModel;
	readonly code: CodeFacts;
	readonly structure: readonly Ruling[];
	readonly rulings: readonly Ruling[];
};

/**
Step 3: the components and their interactions.
*/
export const components: SectionKind<ComponentsGiven> = {number: 3, title: titles[3], brief, needs, outline};

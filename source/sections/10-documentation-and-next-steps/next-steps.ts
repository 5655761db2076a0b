import type {DomainModel, Guidelines, TechnicalSummary, UseCase} from '../../documents/facts.js';
import {titles} from '../parts.js';
import type {OpenQuestion, Ruling, SectionKind} from '../section.js';
import {brief} from './brief.js';
import {needs} from './needs.js';
import {outline} from './outline.js';

/**
What section 10 is drafted from; `open` are the questions that the other sections leave open.
*/
export type NextStepsGiven = {
	readonly useCase: UseCase;
	readonly domainModel: DomainModel;
	readonly technicalSummary: TechnicalSummary;
	readonly guidelines: Guidelines;
	readonly rulings: readonly Ruling[];
	readonly open: readonly OpenQuestion[];
};

/**
Step 10: documents to write and what comes next.
*/
export const nextSteps: SectionKind<NextStepsGiven> = {number: 10, title: titles[10], brief, needs, outline};

import type {Guidelines, TechnicalSummary, UseCase} from '../../documents/facts.js';
import {titles} from '../parts.js';
import type {Ruling, SectionKind} from '../section.js';
import {brief} from './brief.js';
import {needs} from './needs.js';
import {outline} from './outline.js';

/**
What section 5 is drafted from.
*/
export type InterfacesGiven = {
	readonly useCase: UseCase;
	readonly technicalSummary: TechnicalSummary;
	readonly guidelines: Guidelines;
	readonly rulings: readonly Ruling[];
};

/**
Step 5: the interfaces, inside and outside.
*/
export const interfaces: SectionKind<InterfacesGiven> = {number: 5, title: titles[5], brief, needs, outline};

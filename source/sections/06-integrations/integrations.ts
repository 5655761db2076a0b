import type {TechnicalSummary, UseCase} from '../../documents/facts.js';
import {titles} from '../parts.js';
import type {Ruling, SectionKind} from '../section.js';
import {brief} from './brief.js';
import {needs} from './needs.js';
import {outline} from './outline.js';

/**
What section 6 is drafted from.
*/
export type IntegrationsGiven = {
	readonly useCase: UseCase;
	readonly technicalSummary: TechnicalSummary;
	readonly rulings: readonly Ruling[];
};

/**
Step 6: the systems of others.
*/
export const integrations: SectionKind<IntegrationsGiven> = {number: 6, title: titles[6], brief, needs, outline};

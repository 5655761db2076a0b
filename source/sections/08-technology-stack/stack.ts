import type {Manifest, TechnicalSummary} from '../../documents/facts.js';
import {titles} from '../parts.js';
import type {Ruling, SectionKind} from '../section.js';
import {brief} from './brief.js';
import {needs} from './needs.js';
import {outline} from './outline.js';

/**
What section 8 is drafted from.
*/
export type StackGiven = {
	readonly technicalSummary: TechnicalSummary;
	readonly manifests: readonly Manifest[];
	readonly rulings: readonly Ruling[];
};

/**
Step 8: the technologies.
*/
export const stack: SectionKind<StackGiven> = {number: 8, title: titles[8], brief, needs, outline};

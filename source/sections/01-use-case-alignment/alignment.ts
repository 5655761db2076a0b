import type {UseCase} from '../../documents/facts.js';
import {titles} from '../parts.js';
import type {Ruling, SectionKind} from '../section.js';
import {brief} from './brief.js';
import {needs} from './needs.js';
import {outline} from './outline.js';

/**
What section 1 is drafted from.
*/
export type AlignmentGiven = {
	readonly useCase: UseCase;
	readonly rulings: readonly Ruling[];
};

/**
Step 1: how the plan maps to the use case.
*/
export const alignment: SectionKind<AlignmentGiven> = {number: 1, title: titles[1], brief, needs, outline};

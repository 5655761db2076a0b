import type {CodeFacts, Guidelines, Manifest, UseCase} from '../../documents/facts.js';
import {titles} from '../parts.js';
import type {Ruling, SectionKind} from '../section.js';
import {brief} from './brief.js';
import {needs} from './needs.js';
import {outline} from './outline.js';

/**
What section 9 is drafted from.
*/
export type PhasingGiven = {
	readonly useCase: UseCase;
	readonly guidelines: Guidelines;
	readonly manifests: readonly Manifest[];
	readonly code: CodeFacts;
	readonly rulings: readonly Ruling[];
};

/**
Step 9: phases, tests and risks.
*/
export const phasing: SectionKind<PhasingGiven> = {number: 9, title: titles[9], brief, needs, outline};

import type {Facts, Rule} from '../../../source/documents/facts.js';
import {readGuidelines} from '../../../source/documents/guidelines/read-guidelines.js';
import {sampleFacts} from '../../documents/plan/sample.js';

/** The rules of a document, `G-1` first. */
export const rulesOf = (...texts: readonly string[]): readonly Rule[] =>
	readGuidelines(`# Guidelines\n\n${texts.map((text, index) => `- G-${index + 1}: ${text}`).join('\n')}\n`, 'docs/guidelines.md').facts
		.rules;

export const factsWith = (...texts: readonly string[]): Facts => ({...sampleFacts, guidelines: {rules: rulesOf(...texts)}});

import type {OutlineAnswers, PartDraft} from '../section.js';
import {access} from './access.js';
import {errorTaxonomy} from './error-taxonomy.js';
import {examples} from './examples.js';
import {httpApi} from './http-api.js';
import type {InterfacesGiven} from './interfaces.js';
import {messages} from './messages.js';

/**
What follows by rule for section 5.
*/
export const outline = (given: InterfacesGiven, answers: OutlineAnswers): readonly PartDraft[] => [
	httpApi(given, answers),
	messages(given),
	access(given),
	errorTaxonomy(given),
	examples(given),
];

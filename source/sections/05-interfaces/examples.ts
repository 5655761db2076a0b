import {partDraft} from '../part-draft.js';
import {cite, quote} from '../quotation.js';
import type {PartDraft} from '../section.js';
import {list} from '../table.js';
import {behaviourOf, scopeOf} from '../use-case-facts.js';
import type {InterfacesGiven} from './interfaces.js';

const example = /\b(?:for example|e\.g\.|such as|for instance|in the form)\b/i;

/**
The examples that the use case gives itself.
*/
export const examples = ({useCase}: InterfacesGiven): PartDraft =>
	partDraft('examples', {
		text: list(
			behaviourOf(useCase)
				.filter(({text}) => example.test(text))
				.map(quote),
		),
		otherwise: `the use case gives no example of a request, answer or message ${cite(scopeOf(useCase))}`,
	});

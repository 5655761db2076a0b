import type {Fact} from '../../documents/facts.js';
import {partDraft} from '../part-draft.js';
import {refer, searched} from '../refer.js';
import type {PartDraft} from '../section.js';
import {list} from '../table.js';
import {behaviourOf} from '../use-case-facts.js';
import type {InterfacesGiven} from './interfaces.js';

const example = /\b(?:for example|e\.g\.|such as|for instance|in the form)\b/i;

/**
Whether a text gives an example.
*/
export const givesExample = ({text}: Pick<Fact, 'text'>): boolean => example.test(text);

/**
The examples that the use case gives itself.
*/
export const examples = ({useCase}: InterfacesGiven): PartDraft => {
	const given = behaviourOf(useCase).filter(givesExample);
	return partDraft('examples', {
		text: list(given.length === 0 ? [] : [`Given in the words of ${refer(given)}`]),
		otherwise: `the use case gives no example of a request, answer or message ${searched(useCase)}`,
	});
};

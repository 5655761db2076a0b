import type {Fact, UseCase} from '../documents/facts.js';
import {conditionOf} from './use-case-facts.js';

const refused =
	/\b(?:errors?|fail(?:s|ed|ure)?|reject(?:s|ed)?|refuse[sd]?|invalid|decline[sd]?|denied|forbidden|expired|revoked|cannot be|unreachable|not found|unknown|time[sd]? out|exceeds?|already|no longer|(?:does|did) not exist|has (?:already )?(?:passed|started)|too late|another [^.]{1,40} is|not (?:reported|reachable|available|allowed|enough|valid)|without paying|(?:status|answers|returns|http) [45]\d\d)\b/i;

/**
Whether a text tells of something that is refused or goes wrong.
*/
export const isErrorCase = ({text}: Pick<Fact, 'text'>): boolean => refused.test(text);

/**
The alternatives, criteria, requirements and rules of a use case that tell of something refused or going wrong.
*/
export const errorCases = (useCase: UseCase): readonly Fact[] => [
	...useCase.alternatives
		.filter(({steps, ...alternative}) => [conditionOf({...alternative, steps}), ...steps].some(isErrorCase))
		.map(conditionOf),
	...[...useCase.acceptance, ...useCase.requirements.filter(({quality}) => quality === null), ...useCase.rules].filter(isErrorCase),
];

const status =
	/(?:answers?|answered|returns?|responds?(?: with)?|status(?: code)?|gives?|with|http|→)\s{1,4}(?:an? )?`?([1-5]\d\d)\b(?! ?(?:ms|s|MB|KB|EUR|USD))/gi;

/**
The HTTP status codes that a text names as such, in its order.
*/
export const statusesIn = (text: string): readonly string[] => [...new Set([...text.matchAll(status)].map(match => match[1] ?? ''))];

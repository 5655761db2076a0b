import type {Fact} from '../../documents/facts.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {cite, quote} from '../quotation.js';
import type {OutlineQuestion, PartDraft} from '../section.js';
import {table} from '../table.js';
import {behaviourOf, scopeOf} from '../use-case-facts.js';
import {indexed, mentioning, names} from '../words.js';
import type {InterfacesGiven} from './interfaces.js';

const kinds: readonly (readonly [string, RegExp])[] = [
	['rate limit', /\b(?:rate limit\w*|throttl\w*|slowed down|requests per (?:second|minute|hour)|too many)\b/i],
	['versioning', /\b(?:breaking change|versioned|below `?\/v\d|api version\w*|deprecat\w*|backwards? compatib\w*)/i],
	[
		'authentication',
		/\b(?:authenticat\w*|authori[sz]\w*|jwt|oauth\w*|oidc|saml|session cookies?|sign(?:s|ed)?[- ]in|log(?:s|ged)?[- ]in|passwords?|tokens?|api keys?|permissions?|roles?|only (?:an? )?(?:admin|owner|manager)\w*|signature)\b/i,
	],
];

const unauthorised = (given: InterfacesGiven, access: readonly Fact[]): readonly OutlineQuestion[] => {
	const people = given.useCase.actors.filter(({role}) => role !== 'system');
	const index = indexed(behaviourOf(given.useCase));
	const open = people.filter(({name}) => !access.some(({text}) => names(text, name)) && mentioning(index, [name]).length > 0);
	const acts = open.flatMap(({name}) => mentioning(index, [name]));
	const who = open.map(actor => `${actor.name} [${actor.id}]`).join(', ');
	return open.length === 0
		? []
		: [
				openQuestion('authorisation', `How is it known that a request comes from ${who}, and what must nobody else see or do?`, {
					facts: [...open, ...acts],
					isBlocking: access.length === 0,
				}),
			];
};

/**
Who may call what, how often, and which version: what the documents say, and the actors they forget.
*/
export const access = (given: InterfacesGiven): PartDraft => {
	const {useCase, guidelines, technicalSummary} = given;
	const facts: readonly Fact[] = [...behaviourOf(useCase), ...guidelines.rules, ...technicalSummary.decisions];
	const rows = kinds
		.map(([kind, pattern]) => ({kind, found: facts.filter(({text}) => pattern.test(text))}))
		.filter(({found}) => found.length > 0);
	const ruled = new Set(guidelines.rules.map(({id}) => id));
	const cell = (fact: Fact): string => (ruled.has(fact.id) ? cite([fact]) : quote(fact));
	return partDraft('access', {
		text: table(
			['Concern', 'In the documents'],
			rows.map(({kind, found}) => [kind, found.map(cell).join(' ')]),
		),
		questions: unauthorised(
			given,
			rows.filter(({kind}) => kind === 'authentication').flatMap(({found}) => found),
		),
		otherwise: `no document speaks of authentication, rate limits or versions ${cite(scopeOf(useCase))}`,
	});
};

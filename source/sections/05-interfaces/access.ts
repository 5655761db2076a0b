import type {Actor, Fact} from '../../documents/facts.js';
import {namesActor} from '../names-actor.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {refer, searched} from '../refer.js';
import type {OutlineQuestion, PartDraft} from '../section.js';
import {table} from '../table.js';
import {behaviourOf, stepsOf} from '../use-case-facts.js';
import {accessToken, names} from '../words.js';
import {isFramework, namesHttp} from './http-api.js';
import type {InterfacesGiven} from './interfaces.js';

const kinds: readonly (readonly [string, RegExp])[] = [
	['rate limit', /\b(?:rate limit\w*|throttl\w*|slowed down|requests per (?:second|minute|hour)|too many)\b/i],
	['versioning', /\b(?:breaking change|versioned|below `?\/v\d|api version\w*|deprecat\w*|backwards? compatib\w*)/i],
	[
		'authentication',
		new RegExp(
			`\\b(?:authenticat\\w*|authori[sz]\\w*|jwt|oauth\\w*|oidc|saml|session cookies?|sign(?:s|ed)?[- ]in|log(?:s|ged)?[- ]in|passwords?|api keys?|permissions?|roles?|only (?:an? )?(?:admin|owner|manager)\\w*|signature)\\b|${accessToken}`,
			'i',
		),
	],
];

const alone = /\b(?:command[- ]line|cli|desktop|single[- ]user|no (?:server|network)|offline)\b/i;

/**
Whether a text speaks of who may call, how often, or which version.
*/
export const isOnAccess = ({text}: Pick<Fact, 'text'>): boolean => kinds.some(([, pattern]) => pattern.test(text)) || alone.test(text);

/** People that nothing tells apart; nobody asks that of a program that one person runs alone. */
const unauthorised = ({useCase, technicalSummary}: InterfacesGiven, access: readonly Fact[]): readonly OutlineQuestion[] => {
	const isAlone = [...useCase.constraints, ...useCase.requirements, ...technicalSummary.decisions].some(({text}) => alone.test(text));
	const people = useCase.actors.map(({name}) => name);
	const acts = ({name}: Actor): boolean =>
		stepsOf(useCase).some(({actor}) => actor === name) || useCase.stories.some(({text}) => names(text, name));
	const open = useCase.actors.filter(
		actor => actor.role !== 'system' && acts(actor) && !access.some(({text}) => namesActor(text, actor.name, people)),
	);
	// «New user» is a user; and where there is one kind of people and no server, nobody has to be told apart.
	const roles = open.filter(({name}) => !open.some(other => other.name !== name && names(name, other.name)));
	const isServed = [...behaviourOf(useCase), ...technicalSummary.decisions].some(namesHttp) || technicalSummary.decisions.some(isFramework);
	const who = roles.map(actor => `${actor.name} [${actor.id}]`).join(', ');
	return roles.length === 0 || isAlone || (roles.length === 1 && !isServed)
		? []
		: [
				openQuestion('authorisation', `How is it known that a request comes from ${who}, and what must nobody else see or do?`, {
					facts: roles,
					isBlocking: access.length === 0 && roles.length > 1,
				}),
			];
};

/**
Who may call what, how often, and which version: where the documents say it, and the actors they forget.
*/
export const access = (given: InterfacesGiven): PartDraft => {
	const {useCase, guidelines, technicalSummary} = given;
	const facts: readonly Fact[] = [...behaviourOf(useCase), ...guidelines.rules, ...technicalSummary.decisions];
	const rows = kinds
		.map(([kind, pattern]) => ({kind, found: facts.filter(({text}) => pattern.test(text))}))
		.filter(({found}) => found.length > 0);
	return partDraft('access', {
		text: table(
			['Concern', 'In the documents'],
			rows.map(({kind, found}) => [kind, refer(found)]),
		),
		questions: unauthorised(
			given,
			rows.filter(({kind}) => kind === 'authentication').flatMap(({found}) => found),
		),
		otherwise: `no document speaks of authentication, rate limits or versions ${searched(useCase)}`,
	});
};

import {nameKey} from '../../documents/domain-model/name-key.js';
import type {Decision, Fact} from '../../documents/facts.js';

/**
What a text decides of the structure: how the code is cut (`inside`), how it is deployed (`deployment`), or both by the name of a paradigm.
*/
export type Decides = 'paradigm' | 'inside' | 'deployment';

const certain =
	/\b(?:modular monolith|monolith(?:ic)?|micro-?services?|hexagonal|ports and adapters|clean architecture|onion architecture|layered architecture|event sourcing|cqrs|model[- ]view[- ]controller|mvvm|plug-?in architecture)\b/i;

// Words that also describe a behaviour, a page or a tool: they name a structure only beside a word for one, or first in their clause.
const ambiguous =
	'(?:serverless|layered|event[- ]driven|mvc|client[-/]server|single[- ]page application|command[- ]line (?:tool|interface|program))';
const beside = new RegExp(
	`(?:^|[.:;|]\\s+|\\*\\*\\s*|\\b(?:is|are|as|be|follows?|following|uses?|using|built|structured|organi[sz]ed)\\s+(?:an?\\s+|the\\s+|purely\\s+)?)${ambiguous}(?=\\s*(?:[.,;:)|]|$)|\\s+(?:and|or|with|in|on|over|where|behind|for)\\b)|\\b${ambiguous}\\s+(?:architecture|style|structure|design|applications?|apps?|system|services?|monolith|pattern|functions?|approach|backend)\\b`,
	'im',
);

const layer =
	'(?:routes?|routers?|controllers?|handlers?|resolvers?|endpoints?|presentation|ui|services?|use cases?|application(?: layer)?|domain(?: layer)?|business logic|repositor(?:y|ies)|persistence|data access|infrastructure|adapters?)';
const direction = new RegExp(
	`\\b(${layer})\\s+(?:(?:must|shall|should|may|can)\\s+)?(?:(?:not|never|only)\\s+)?(?:calls?|uses?|depends? (?:only )?on|talks? to|imports?|knows?|goes? through|invokes?)\\s+(?:only\\s+)?(?:(?:the|an?|its|their|any)\\s+)?(${layer})\\b`,
	'gi',
);

/** «Routes call services, services call the domain»: two directions, or one under a word for layers. */
const isLayered = (text: string): boolean => {
	const pairs = [...text.matchAll(direction)].filter(([, from = '', to = '']) => nameKey(from) !== nameKey(to));
	const isAnnounced = /^\W*(?:[\p{L} ]{0,20}\b)?layer(?:s|ing|ed)?\b/iu.test(text);
	return pairs.length > (isAnnounced ? 0 : 1);
};

const deploying = /^(?:hosting|deployment|deployments?|deployed|runtime environment|platform|infrastructure|operations|environment)\b/i;
const asOne =
	/\b(?:one|a single|single)\s+(?:deployable|deployment(?: unit)?|process|binary|executable|arte?fact|jar|war|(?:docker )?(?:image|container)|service|app(?:lication)?|instance|server|virtual machine|vm)\b/i;
const copies =
	/\b(?:two|three|four|several|\d{1,2})\s+(?:identical\s+|equal\s+)?(?:containers?|instances?|replicas?|pods?|machines?|servers?|nodes?|copies)\b/i;
const oneStore = /\b(?:one|a single|single|the same|(?:a )?shared)\s+(?:database|schema|postgres(?:ql)?|store)\b/i;
const asFunctions = /\b(?:aws lambda|lambda functions?|azure functions|cloud functions|cloudflare workers)\b/i;
const deployedAsOne = /\bone deployable\b|\b(?:deployed|shipped|packaged|released|runs?|hosted)\s+(?:as|in)\s+(?:one|a single)\b/i;

/** What a decision on hosting says: one thing, so many copies of it over one database, functions. A product alone says nothing. */
const isDeployment = (text: string, category: string): boolean =>
	deployedAsOne.test(text) ||
	(deploying.test(category.trim()) && (asOne.test(text) || asFunctions.test(text) || (copies.test(text) && oneStore.test(text))));

const categoryOf = (fact: Fact): string => ('category' in fact && typeof fact.category === 'string' ? fact.category : '');

/**
What a decision or a rule decides of the structure; nothing where it speaks of something else.
*/
export const decides = (fact: Fact | Decision): Decides | null => {
	const text = fact.text.replaceAll('`', '').replace(/^\W+/, '');

	if (certain.test(text) || beside.test(text)) {
		return 'paradigm';
	}

	return isLayered(text) ? 'inside' : isDeployment(text, categoryOf(fact)) ? 'deployment' : null;
};

/**
Whether a text says how the system is structured.
*/
export const namesParadigm = (fact: Fact): boolean => decides(fact) !== null;

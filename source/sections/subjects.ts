import type {Fact} from '../documents/facts.js';
import {accessToken} from './words.js';

/**
What a rule or a requirement is about. The first subject whose words a text holds is its own.
*/
export type Subject =
	| 'performance'
	| 'testing'
	| 'compliance'
	| 'observability'
	| 'security'
	| 'deployment'
	| 'reliability'
	| 'data'
	| 'interface'
	| 'documentation'
	| 'code';

const patterns: readonly (readonly [Subject, RegExp])[] = [
	['testing', /\b(?:tests?|tested|coverage|mocks?|fixtures?|e2e)\b/i],
	['performance', /\b(?:percentile|p9[059]|latency|throughput|response time|per (?:second|minute)|milliseconds?|\d+ ?ms|load tests?)\b/i],
	['compliance', /\b(?:gdpr|hipaa|pci|personal data|retention|retained|privacy|consent|audit(?:ed|s)?|audit trail|legal)\b/i],
	[
		'security',
		new RegExp(
			`\\b(?:authenticat\\w*|authori[sz]\\w*|passwords?|jwt|oauth\\w*|oidc|permissions?|roles?|encrypt\\w*|secrets?|csrf|xss|owasp|tls|https|sign(?:ed)?[- ]in|log in|logs? into|logged[- ](?:in|into|on)|signature|hash(?:ed)?|csp|sanitiz\\w*|injection)\\b|${accessToken}`,
			'i',
		),
	],
	[
		'observability',
		/\b(?:logs?(?! (?:in|into|on|out)\b)|logging|metrics?|(?<!stack )traces?|tracing|monitor(?:ed|ing)|alerting|dashboards?|telemetry|report how)\b/i,
	],
	[
		'deployment',
		/\b(?:deploy\w*|releases?|feature flags?|switched on|switched off|blue-green|canary|rolled back|rollbacks?|rollout|pipelines?|docker|kubernetes|previous release|rolling restart)\b/i,
	],
	[
		'reliability',
		/\b(?:retr(?:y|ies|ied)|time-?outs?|circuit breakers?|idempoten\w*|transactions?|backoff|failover|redundan\w*|atomic\w*|backups?|twice|jobs?|(?:message|job|task) queues?|queues|queued|outage)\b/i,
	],
	[
		'interface',
		/\b(?:endpoints?|rest|http|api|status codes?|pagination|paths?|headers?|requests?|responses?|problem\+json|openapi|graphql|grpc)\b/i,
	],
	['data', /\b(?:migrations?|schema|index(?:es)?|columns?|tables?|database|sql|foreign keys?|constraint|amounts?)\b/i],
	['documentation', /\b(?:documented|documentation|release notes|adrs?|readme|changelog|runbooks?|diagrams?)\b/i],
];

/**
The subject of a text; `code` where it is none of the others.
*/
export const subjectOf = (text: string): Subject => patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? 'code';

/**
The facts whose own subject is one of these.
*/
export const onSubject = <F extends Fact>(facts: readonly F[], ...wanted: readonly Subject[]): readonly F[] =>
	facts.filter(({text}) => wanted.includes(subjectOf(text)));

/**
The facts that hold words of a subject, whatever their own is.
*/
export const touching = <F extends Fact>(facts: readonly F[], subject: Subject): readonly F[] => {
	const pattern = patterns.find(([name]) => name === subject)?.[1];
	return pattern === undefined ? [] : facts.filter(({text}) => pattern.test(text));
};

const qualities: ReadonlySet<Subject> = new Set(['performance', 'security', 'compliance', 'observability', 'deployment', 'reliability']);

/**
Whether section 7 has to answer it.
*/
export const isOfQuality = ({text}: Pick<Fact, 'text'>): boolean => qualities.has(subjectOf(text));

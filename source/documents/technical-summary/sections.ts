import type {Heading} from '../headed-blocks.js';
import {headingText} from '../plain-text.js';

export type SectionKind = 'ruled-out' | 'learnings' | 'decisions' | 'passed-over' | 'other';

const kinds: ReadonlyArray<readonly [kind: SectionKind, title: RegExp]> = [
	[
		'ruled-out',
		/\b(?:ruled[- ]out|rejected|not used|not allowed|avoid(?:ed)?|forbidden|prohibited|banned|off[- ]limits|do not use|don[’']t use|never use|deprecated|out of (?:our )?stack)\b/i,
	],
	[
		'passed-over',
		/\b(?:alternatives?|options? considered|considered|history|change ?log|references|glossary|contents|open questions|examples?|future|planned|roadmap|proposed)\b/i,
	],
	[
		'learnings',
		/\b(?:learnings?|lessons?(?: learn(?:ed|t))?|gotchas?|notes?|pitfalls?|what we (?:have )?learn(?:ed|t)|known (?:issues|problems|limitations)|caveats|tips)\b/i,
	],
	[
		'decisions',
		/\b(?:tech(?:nolog(?:y|ies|ical))?|stack|decisions?|choices?|tools?|tooling|platforms?|infrastructure|frameworks?|libraries|architecture|structure|languages?|runtime|databases?|persistence|storage|data ?stores?|backend|front-?end|hosting|deployment|messaging|testing|tests|observability|monitoring|integrations?|dependencies|environments?|security|authentication|ci|ci\/cd|devops|components|overview|interfaces?|apis?|data|web|mobile|build|queues?|cach(?:e|es|ing)|search|e-?mail|auth|authorization|identity|payments?|styles?)\b/i,
	],
];

/**
What a part of the technical summary is about, by the nearest of its headings that says so.
*/
export const sectionKind = (headings: readonly Heading[]): SectionKind => {
	const titles = [...headings]
		.reverse()
		.filter(({level}) => level > 1)
		.map(({text}) => headingText(text));

	for (const title of titles) {
		const kind = kinds.find(([, pattern]) => pattern.test(title))?.[0];

		if (kind !== undefined) {
			return kind;
		}
	}

	return 'other';
};

const categories =
	/^(?:data|database|data ?store|db|persistence|storage|language|programming language|runtime|framework|web framework|backend|back-end|front-?end|ui|server|client|api|apis?|interfaces?|protocols?|architecture|architectural style|style|hosting|cloud|cloud provider|platform|containers?|orchestration|deployment|ci|ci\/cd|build|bundler|package manager|tests?|testing|unit tests?|e2e(?: tests?)?|linter|linting|formatter|formatting|logging|logs|monitoring|observability|tracing|metrics|alerting|queues?|job queue|jobs|messaging|message (?:broker|queue|bus)|events?|event bus|cache|caching|search|orm|database access|data access|migrations?|validation|auth|authentication|authorization|identity|security|e-?mail|mail|payments?|payment provider|file storage|object storage|infrastructure|infrastructure as code|iac|secrets|feature flags|state management|styling|css|money|time|versioning|configuration|scheduler|scheduling|cdn|load balancer|reverse proxy|web server|mobile|analytics|operating system|os|editor|documentation|repository|version control|vcs)$/i;

/**
Whether a label names a kind of technical decision.
*/
export const isCategory = (label: string): boolean => categories.test(label.trim());

import type {Fact, Facts} from '../../documents/facts.js';
import {isVersioned} from '../../documents/technologies/is-versioned.js';
import {type Mention, mentions} from '../../documents/technologies/mentions.js';
import {packageTechnology} from '../../documents/technologies/package-technology.js';
import {isRejected} from '../../documents/technologies/rejected.js';
import {isUsed} from '../../documents/technologies/usage.js';
import type {Technology} from '../../documents/technologies.js';
import {spoken} from './spoken.js';

/**
A technology that a document or a manifest other than the summary names. `isUsed` where it says that it is used; `version` is a version or a range.
*/
export type TechnologyClaim = {
	readonly source: 'use case' | 'guidelines' | 'manifest';
	readonly fact: Fact;
	readonly technology: Technology;
	readonly version: string | null;
	readonly isUsed: boolean;
};

const openEnded = /^[`*_)]{0,3}\s*v?\d[\d.]*\s*(?:\+|or (?:later|newer|higher|above)|and (?:later|newer|up))/i;
const atLeast = /(?:at least|minimum|>=|≥|from)\s*$/i;

const versionOf = (text: string, {version, start, end}: Mention): string | null => {
	const isOpen =
		openEnded.test(text.slice(end, end + 60)) ||
		atLeast.test(text.slice(end, end + 12)) ||
		atLeast.test(text.slice(Math.max(0, start - 12), start));
	return version === null ? null : isOpen ? `>=${version}` : version;
};

const spokenClaims = (source: 'use case' | 'guidelines', facts: readonly Fact[]): readonly TechnologyClaim[] =>
	facts.flatMap(fact =>
		mentions(fact.text)
			.filter(mention => !isRejected(fact.text, mention))
			.map(mention => ({
				source,
				fact,
				technology: mention.technology,
				version: versionOf(fact.text, mention),
				isUsed: isUsed(fact.text, mention),
			})),
	);

const tests = /\b(?:tests?|testing|mock|in-memory|local development)\b/i;

/**
An embedded database in a sentence on tests replaces nothing.
*/
const isForTests = ({technology, fact}: TechnologyClaim): boolean =>
	/^(?:SQLite|H2 database)$/.test(technology.name) && tests.test(fact.text);

/**
The technologies that use case, guidelines and manifests name, apart from what is only rejected or compared. Rules that forbid one name none.
*/
export const technologyClaims = ({useCase, guidelines, manifests}: Facts): readonly TechnologyClaim[] => {
	const rules = guidelines.rules.filter(({level}) => level === 'must' || level === 'should');
	const installed = manifests.flatMap(({technologies, ecosystem}) =>
		technologies.flatMap((fact): readonly TechnologyClaim[] => {
			const technology = packageTechnology(fact.name);
			const isMeant = technology !== null && (!fact.isDevelopment || technology.category === 'tests');
			return isMeant
				? [{source: 'manifest', fact, technology, version: isVersioned(technology, ecosystem) ? fact.version : null, isUsed: true}]
				: [];
		}),
	);

	return [...spokenClaims('use case', spoken(useCase)), ...spokenClaims('guidelines', rules), ...installed].filter(
		claim => !isForTests(claim),
	);
};

import type {CodeFacts, Fact, Facts, UseCase} from '../../documents/facts.js';
import type {Finding, Stop} from '../finding.js';
import {attributeClaims} from './attribute-claims.js';
import {attributeDiffers, drawnValues} from './attribute-differs.js';
import {attributeLength} from './attribute-length.js';
import {attributeMissing} from './attribute-missing.js';
import {authentication} from './authentication.js';
import {boundAgainstRule} from './bound-against-rule.js';
import {boundsDisagree} from './bounds-disagree.js';
import {cardinality} from './cardinality.js';
import {documentContradicts} from './document-contradicts.js';
import {entityAlias} from './entity-alias.js';
import {enumValue} from './enum-value.js';
import {forbiddenTechnology} from './forbidden-technology.js';
import {modelIndex} from './model-index.js';
import {negatedTwins} from './negated-twins.js';
import {pathMissing} from './path-missing.js';
import {pathNaming} from './path-naming.js';
import {requiredPart} from './required-part.js';
import {spoken} from './spoken.js';
import {technology} from './technology.js';
import {valueClaims} from './value-claims.js';

/**
One of each id, the first; what hangs on the others hangs on it.
*/
const merged = (stops: readonly Stop[]): readonly Stop[] => {
	const byId = new Map<string, Stop>();

	for (const stop of stops) {
		const known = byId.get(stop.id);
		byId.set(stop.id, known ? {...known, dependents: [...new Set([...known.dependents, ...stop.dependents])]} : stop);
	}

	return [...byId.values()];
};

const withoutRepetitions = (findings: readonly Finding[]): readonly Finding[] => [
	...new Map(findings.map(finding => [`${finding.check}\n${finding.subject}\n${finding.place?.path ?? ''}`, finding])).values(),
];

/**
The text of the story that a criterion stands under.
*/
const storiesOf = ({stories, acceptance}: UseCase): ((fact: Fact) => string | null) => {
	const texts = new Map(stories.map(({id, title, text}) => [id, `${title ?? ''}\n${text}`]));
	const own = new Map(acceptance.map(({id, story}) => [id, story === null ? null : (texts.get(story) ?? null)]));
	return ({id}) => own.get(id) ?? null;
};

const noCode: CodeFacts = {paths: [], isComplete: false};

/**
What collides between the documents and with the sources, as far as they were looked at, by rules that only speak where they are sure: `stops` wait for a person, `advice` is listed.
*/
export const conflicts = (
	facts: Facts,
	code: CodeFacts = noCode,
): {readonly stops: readonly Stop[]; readonly advice: readonly Finding[]} => {
	const {useCase, domainModel} = facts;
	const index = modelIndex(domainModel);
	const said = index.entities.length === 0 ? [] : spoken(useCase);
	const values = valueClaims(said, index, storiesOf(useCase));
	const attributes = attributeClaims(said, values, index);
	const aliases = entityAlias(said, useCase, index);
	const technologies = technology(facts);

	const stops = [
		...forbiddenTechnology(facts),
		...technologies.stops,
		...boundAgainstRule(facts),
		...authentication(facts),
		...pathNaming(facts),
		...requiredPart(facts),
		...negatedTwins(facts),
		...documentContradicts(facts),
		...aliases.stops,
		...enumValue([...values, ...drawnValues(useCase, index)], useCase, index),
		...attributeMissing(attributes, useCase, index),
		...attributeDiffers(attributes, useCase, index),
		...attributeLength(said, useCase, index),
		...cardinality(said, useCase, index),
		...pathMissing(useCase, code),
		...boundsDisagree(facts),
	];

	return {stops: merged(stops), advice: withoutRepetitions([...technologies.advice, ...aliases.advice])};
};

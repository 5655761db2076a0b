import type {CodeFacts, Facts} from '../../documents/facts.js';
import type {Finding, Stop} from '../finding.js';
import {attributeDiffers, drawnValues} from './attribute-differs.js';
import {attributeLength} from './attribute-length.js';
import {attributeMissing} from './attribute-missing.js';
import {authentication} from './authentication.js';
import {boundAgainstRule} from './bound-against-rule.js';
import {boundsDisagree} from './bounds-disagree.js';
import {cardinality} from './cardinality.js';
import {claimsOf} from './claims-of.js';
import {codeDiffers} from './code-differs.js';
import {documentContradicts} from './document-contradicts.js';
import {entityAlias} from './entity-alias.js';
import {enumValue} from './enum-value.js';
import {forbiddenTechnology} from './forbidden-technology.js';
import {negatedTwins} from './negated-twins.js';
import {pathMissing} from './path-missing.js';
import {pathNaming} from './path-naming.js';
import {requiredPart} from './required-part.js';
import {technology} from './technology.js';

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

const noCode: CodeFacts = {paths: [], isComplete: false, tables: []};

/**
What collides between the documents and with the sources, as far as they were looked at, by rules that only speak where they are sure: `stops` wait for a person, `advice` is listed.
*/
export const conflicts = (
	facts: Facts,
	code: CodeFacts = noCode,
): {readonly stops: readonly Stop[]; readonly advice: readonly Finding[]} => {
	const {useCase, domainModel} = facts;
	const {index, said, values, attributes} = claimsOf(useCase, domainModel);
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
		...codeDiffers(facts, code),
		...pathMissing(useCase, code),
		...boundsDisagree(facts),
	];

	return {stops: merged(stops), advice: withoutRepetitions([...technologies.advice, ...aliases.advice])};
};

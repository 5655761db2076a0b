import type {Finding} from './finding.js';
import {offendingText, type Stretch} from './stretch.js';

const link = /!?\[[^[\]\n]{0,300}\]\(\s*<?([^()\s<>]{1,2000})/g;
const definition = /^\s{0,3}\[[^\]\n]{1,200}\]:\s+<?(\S+\.\S+|#\S*)/;
const standard =
	/^https?:\/\/(?:[\w-]+\.)*(?:rfc-editor\.org|ietf\.org|iso\.org|iec\.ch|ieee\.org|owasp\.org|w3\.org|whatwg\.org|nist\.gov|ecma-international\.org|openapis\.org|json-schema\.org|unicode\.org|semver\.org|mitre\.org|first\.org|pcisecuritystandards\.org|europa\.eu|opentelemetry\.io|cloudevents\.io|asyncapi\.com)(?:[/:?#]|$)/i;
const document =
	'(?:use[ -]case(?:s| documents?| description)?|(?:implementation )?guidelines?(?: document)?|technical summary|domain model|requirements? (?:document|specification)|prd|original (?:document|issue|ticket)|confluence(?: page)?|design doc(?:ument)?|linked (?:document|page))';
// «Users can see the guidelines» is what the product does; «See the guidelines» sends the reader away.
const bidden = '(?:^|[.;:,(|–—*-])\\s*|\\b(?:please|also|details?|more|information)\\s+';
const verbs =
	'(?:as |is |are |was |were )?\\b(?:described|defined|specified|documented|detailed|listed|laid out|given|explained|outlined) (?:in|by)';
const reference = new RegExp(
	`(?:(?:${bidden})(?:see|refer to|consult|look (?:at|up))|\\b${verbs})\\s+(?:also\\s+)?(?:the|its|your|our)\\s+(?:[a-z]+\\s+)?${document}\\b(?!['’-])`,
	'gi',
);
const named = /\b(?:section|appendix|chapter|part)\s+(?:\d|[A-D]\b)|\[[A-Z][^\]\n]*\]|«/;

/**
Finds what makes a plan lean on another document: links out of it, and «see the guidelines» where nothing is quoted or cited in that line. Standards may be named and linked. Appendix D is not read.
*/
export const standsAlone = ({subject, marks, placeAt}: Stretch): readonly Finding[] => {
	const rawLines = marks.masked.masked.split('\n');
	return marks.prose.split('\n').flatMap((line, index): readonly Finding[] => {
		if (line.length > 20_000) {
			return [];
		}

		const targets = [...Array.from(line.matchAll(link), match => match[1] ?? ''), definition.exec(line)?.[1] ?? '#'];
		const links = targets.filter(target => !target.startsWith('#') && !standard.test(target));
		const references = named.test(rawLines[index] ?? '')
			? []
			: Array.from(line.matchAll(reference), match => match[0].replace(/^[^\p{L}]+/u, ''));
		const finding = (message: string): Finding => ({
			check: 'stands-alone',
			severity: 'error',
			subject,
			message,
			place: placeAt(index + 1),
			other: null,
			offending: offendingText(rawLines[index] ?? ''),
		});
		return [
			...links.map(target =>
				finding(`Unexpected link to ${target}, expected what it says: links out of the plan stand in appendix D only`),
			),
			...references.map(text => finding(`Unexpected «${text}», expected what it says, with a citation`)),
		];
	});
};

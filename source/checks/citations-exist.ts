import {isPathCitation} from '../documents/plan/citations.js';
import {testsIn} from '../documents/plan/trace.js';
import type {Finding} from './finding.js';
import {holdsPath, type Known} from './known.js';
import {nearest} from './nearest.js';
import {replacedIn, type Stretch} from './stretch.js';

const standards =
	/^(?:RFC|ISO|IEC|IEEE|IETF|ECMA|EN|DIN|ANSI|NIST|FIPS|OWASP|ASVS|CWE|CVE|WCAG|PCI|SOC|GDPR|HIPAA|UTF|UCS|SHA|MD|AES|RSA|TLS|SSL|HTTP|ES|BCP|STD|US-ASCII)[-_.\d]/;

const prefixOf = (id: string): string => /^[A-Z]+/.exec(id)?.[0] ?? '';

/**
For how many unknown ids a likely one is looked for: who has more wrote in another way.
*/
const mostGuesses = 200;

type Verdict = 'known' | 'unknown' | 'uncertain';

const verdictOfPath = (id: string, {paths, planned, isComplete}: Known): Verdict => {
	const path = id.replace(/:\d+(?:-\d+)?$/, '');
	return holdsPath(paths, path) || holdsPath(planned, path) ? 'known' : isComplete ? 'unknown' : 'uncertain';
};

const isOwn = (id: string, text: string): boolean => {
	// An id that the plan gives to something itself, as to a risk, stands somewhere without brackets.
	let at = text.indexOf(id);

	while (at >= 0) {
		if (
			!/[\p{L}\p{N}_[,;-]/u.test(text[at - 1] ?? ' ') &&
			!/[\p{L}\p{N}_\]-]/u.test(text[at + id.length] ?? ' ') &&
			!/\[[^\]]*$/.test(text.slice(Math.max(0, at - 80), at))
		) {
			return true;
		}

		at = text.indexOf(id, at + id.length);
	}

	return false;
};

const verdictOf = (id: string, prose: string, known: Known): Verdict => {
	const {index, decisions, questions} = known;

	if (index.has(id) || standards.test(id)) {
		return 'known';
	}

	const numbered = /^([DQ])-(\d+)$/.exec(id);

	if (numbered) {
		return (numbered[1] === 'D' ? decisions : questions).has(Number(numbered[2])) ? 'known' : 'unknown';
	}

	if (isPathCitation(id)) {
		return verdictOfPath(id, known);
	}

	if (id.startsWith('T-')) {
		return /^T-\d+$/.test(id) || testsIn(id, new Set(index.keys())).size > 0 ? 'known' : 'unknown';
	}

	// `R1` is a citation only where the documents give such ids; else it may be a label of any kind.
	const isLabel =
		/^[A-Z]+\d+[a-z]?(?:\.\d+)*$/.test(id) && ![...index.keys()].some(each => /^[A-Z]+\d/.test(each) && prefixOf(each) === prefixOf(id));
	return isLabel || isOwn(id, prose) ? 'known' : 'unknown';
};

/**
Finds citations of nothing: an id that no document, decision or question has, a path that is not there. Names of standards are no citations, nor are ids that the plan gives to its own risks or components.
*/
export const citationsExist = (stretch: Stretch, known: Known): readonly Finding[] => {
	const {marks, placeAt} = stretch;
	const seen = new Set<string>();
	let guessed = 0;
	return marks.citations.flatMap(({id, line}): readonly Finding[] => {
		const verdict = seen.has(id) ? 'known' : verdictOf(id, marks.prose, known);
		seen.add(id);

		if (verdict === 'known') {
			return [];
		}

		guessed++;
		const near = guessed > mostGuesses ? null : nearest(id, isPathCitation(id) ? known.paths : known.index.keys());
		return [
			{
				check: 'citations-exist',
				severity: verdict === 'unknown' ? 'error' : 'advice',
				subject: id,
				message: `Unexpected citation [${id}], expected ${near === null ? 'the id of a fact, decision or question, or a path of the project' : `perhaps [${near}]`}`,
				place: placeAt(line),
				other: near === null ? null : (known.index.get(near)?.[0]?.place ?? null),
				offending: `[${id}]`,
				...(near === null ? {} : replacedIn(stretch, line, [id, near])),
			},
		];
	});
};

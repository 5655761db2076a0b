import type {Plan} from '../documents/plan/plan.js';
import {sectionHash} from '../documents/plan/section-hash.js';
import type {Finding} from './finding.js';

const check = 'section-hashes';

/**
Finds sections whose text is not the one that was accepted, and front matter that is not of the format's form. A plan without front matter was never accepted here and has no findings.
*/
export const sectionHashes = ({
	path,
	frontMatter,
	sections,
	faults,
}: Pick<Plan, 'path' | 'frontMatter' | 'sections' | 'faults'>): readonly Finding[] => {
	const broken = faults.map(
		({message, offending, line}): Finding => ({
			check,
			severity: 'error',
			subject: 'front matter',
			message,
			place: {path, line, endLine: line},
			other: null,
			offending,
		}),
	);

	if (frontMatter === null) {
		return broken;
	}

	const changed = sections.flatMap(({number, text, line}): readonly Finding[] => {
		const accepted = frontMatter.sections.find(({n}) => n === number);
		const actual = sectionHash(text);

		if (accepted?.sha256 === actual) {
			return [];
		}

		return [
			{
				check,
				severity: 'error',
				subject: `section ${number}`,
				message: accepted
					? `Unexpected text of section ${number}, expected the one accepted by ${accepted.accepted.by} on ${accepted.accepted.at}`
					: `Unexpected section ${number} without an acceptance, expected its hash in the front matter`,
				place: {path, line, endLine: line},
				other: null,
				offending: actual,
			},
		];
	});
	return [...broken, ...changed];
};

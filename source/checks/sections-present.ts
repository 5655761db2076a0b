import {appendixHeading, sectionHeading, sectionNumbers} from '../documents/plan/headings.js';
import type {Plan} from '../documents/plan/plan.js';
import type {Finding} from './finding.js';

const check = 'sections-present';
const mostDigestLines = 60;

type Outline = Pick<Plan, 'path' | 'frontMatter' | 'title' | 'digest' | 'sections' | 'appendices' | 'others'>;

/**
Finds sections, appendices and a digest that a plan lacks, a digest that is too long, and `##` headings that the format does not know. What only the wizard writes is advice in a plan written by hand.
*/
export const sectionsPresent = ({path, frontMatter, title, digest, sections, appendices, others}: Outline): readonly Finding[] => {
	const found = (subject: string, message: string, about: {readonly severity: Finding['severity']; readonly line: number}): Finding => ({
		check,
		severity: about.severity,
		subject,
		message,
		place: {path, line: about.line, endLine: about.line},
		other: null,
		offending: subject,
	});

	const computed = frontMatter === null ? 'advice' : 'error';
	const letters = (['A', 'B', 'C', 'D'] as const).filter(letter => !appendices.some(appendix => appendix.letter === letter));
	const numbers = sectionNumbers.filter(number => !sections.some(section => section.number === number));
	const lines = digest?.text.trim().split('\n').length ?? 0;
	return [
		...(title === null ? [found('title', 'Unexpected plan without a title, expected a # heading', {severity: 'advice', line: 1})] : []),
		...(digest === null ? [found('digest', 'Unexpected absence of the digest, expected ## Digest', {severity: computed, line: 1})] : []),
		...(digest !== null && lines > mostDigestLines
			? [
					found('digest', `Unexpected digest of ${lines} lines, expected at most ${mostDigestLines}`, {
						severity: 'advice',
						line: digest.line,
					}),
				]
			: []),
		...numbers.map(number =>
			found(`section ${number}`, `Unexpected absence of a section, expected ${sectionHeading(number)}`, {severity: 'error', line: 1}),
		),
		...letters.map(letter =>
			found(`appendix ${letter}`, `Unexpected absence of an appendix, expected ${appendixHeading(letter)}`, {severity: computed, line: 1}),
		),
		...others.map(other =>
			found(other.title, `Unexpected heading «${other.title}», expected those of the plan format`, {severity: 'advice', line: other.line}),
		),
	];
};

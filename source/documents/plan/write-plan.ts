import {showHidden} from '../hidden.js';
import {conformanceOf, type Waived} from './conformance.js';
import {factIndex} from './fact-index.js';
import {appendixHeading, isFixedHeading, sectionHeading, sectionNumbers} from './headings.js';
import {allRulings, allWaivers, type PlanInput, rankedQuestions} from './plan-input.js';
import {oneLine} from './plan-text.js';
import {readMarks} from './read-marks.js';
import {foldSection, sectionHash} from './section-hash.js';
import {traceOf} from './trace.js';
import {waiverAbout} from './waiver-about.js';
import {writeConformance, writeEvidence, writeTrace} from './write-appendices.js';
import {writeDecisions} from './write-decisions.js';
import {writeDigest} from './write-digest.js';
import {writeFrontMatter} from './write-front-matter.js';

const frontMatterOf = (input: PlanInput): string =>
	writeFrontMatter({
		version: 1,
		status: rankedQuestions(input).some(({isBlocking}) => isBlocking) ? 'outline' : 'ready',
		useCase: input.useCasePath,
		inputs: Object.keys(input.inputs)
			.sort()
			.map(path => ({path, sha256: input.inputs[path] ?? null})),
		sections: input.sections.map(({number, text, accepted}) => ({
			n: number,
			sha256: sectionHash(text),
			accepted: {by: accepted.by, at: accepted.at},
		})),
		waivers: allWaivers(input).map(waiver => ({
			check: waiver.check,
			about: waiverAbout(waiver),
			reason: waiver.reason,
			by: waiver.by,
			at: waiver.at,
		})),
	});

const waivedRules = (input: PlanInput): readonly Waived[] => [
	...allWaivers(input)
		.filter(({check}) => check === 'trace-complete')
		.map(({subject, reason}) => ({id: subject, reason})),
	...allRulings(input)
		.filter(({choice}) => choice === 'waive')
		.flatMap(({facts, number}) => facts.map(id => ({id, reason: `D-${number}`}))),
];

/**
Writes a plan as `docs/plan-format.md` describes it. The same input gives the same bytes. Characters that nobody can see are written out, as in `‹U+202E›`.

@returns The file's text: LF line endings, a final newline.
*/
export const writePlan = (given: PlanInput): string => {
	const sections = sectionNumbers.flatMap(number => {
		const section = given.sections.find(each => each.number === number);
		return section ? [{...section, number, text: showHidden(foldSection(section.text))}] : [];
	});
	const input = {...given, sections};
	const trace = writeTrace(traceOf(given.facts, sections));
	const conformance = writeConformance(conformanceOf(given.facts.guidelines, sections, {waived: waivedRules(input), met: given.met}));
	const body = [
		['## Digest', writeDigest(input)],
		...sections.map(({number, text}) => [sectionHeading(number), text]),
		[appendixHeading('A'), writeDecisions(allRulings(input), allWaivers(input))],
		[appendixHeading('B'), trace],
		[appendixHeading('C'), conformance],
	]
		.map(stretch => stretch.join('\n\n'))
		.join('\n\n');
	const cited = new Set(readMarks(body, isFixedHeading).citations.map(({id}) => id));
	const evidence = [...factIndex(given.facts)].flatMap(([id, facts]) => (cited.has(id) ? facts : []));
	const title = `# ${oneLine(given.title)}: implementation plan`;
	const text = [title, body, appendixHeading('D'), writeEvidence(evidence, given)].join('\n\n');
	return showHidden(`${frontMatterOf(input)}\n${text}\n`);
};

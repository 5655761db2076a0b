import {linesOf} from '../blocks.js';
import {isFixedHeading, kindOfHeading} from './headings.js';
import type {Appendix, Plan, PlanSection, PlanText} from './plan.js';
import {quotationsIn} from './quotations.js';
import {decisionsIn} from './read-decisions.js';
import {readFrontMatter} from './read-front-matter.js';
import {cutAtHeadings, readParts} from './read-headings.js';
import {type Marks, readMarks} from './read-marks.js';

type Stretches = {
	readonly digest: PlanText | null;
	readonly sections: readonly PlanSection[];
	readonly appendices: readonly Appendix[];
	readonly others: readonly PlanText[];
};

const splitFrontMatter = (lines: readonly string[]): {readonly yaml: string | null; readonly end: number} => {
	const end = lines[0]?.trimEnd() === '---' ? lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---') : -1;
	return end < 0 ? {yaml: null, end: 0} : {yaml: lines.slice(1, end).join('\n'), end: end + 1};
};

const sectionOf = (stretch: PlanText, number: PlanSection['number'], masked: readonly string[]): PlanSection => ({
	...stretch,
	number,
	parts: readParts(number, {raw: stretch.text, masked: masked.slice(stretch.line, stretch.endLine).join('\n')}, stretch.line + 1),
});

// The first stretch of a kind counts; a second one under the same number is none of the format's.
const stretchesOf = ({masked: {raw, masked}}: Marks): Stretches => {
	const maskedLines = masked.split('\n');
	const sections = new Map<number, PlanSection>();
	const appendices = new Map<string, Appendix>();
	const others: PlanText[] = [];
	let digest: PlanText | null = null;

	for (const stretch of cutAtHeadings(2, raw.split('\n'), maskedLines)) {
		const kind = kindOfHeading(stretch.title);

		if (kind === 'digest' && digest === null) {
			digest = stretch;
		} else if (typeof kind === 'number' && !sections.has(kind)) {
			sections.set(kind, sectionOf(stretch, kind, maskedLines));
		} else if (kind !== null && kind !== 'digest' && typeof kind !== 'number' && !appendices.has(kind)) {
			appendices.set(kind, {...stretch, letter: kind});
		} else {
			others.push(stretch);
		}
	}

	return {digest, sections: [...sections.values()], appendices: [...appendices.values()], others};
};

const within = (stretch: PlanText | undefined, line: number): boolean =>
	stretch !== undefined && line >= stretch.line && line <= stretch.endLine;

/**
Reads a plan as far as it follows `docs/plan-format.md`. Never throws: what the front matter gets wrong is in `faults`, what the text lacks is `null` or an empty list. Marks inside appendix D count as its quotations only.

@param text - The file, with any line endings and with or without a byte-order mark.
*/
export const readPlan = (text: string, path: string): Plan => {
	const lines = linesOf(text);
	const {yaml, end} = splitFrontMatter(lines);
	const body = lines.map((line, index) => (index < end ? '' : line)).join('\n');
	const marks = readMarks(body, isFixedHeading);
	const stretches = stretchesOf(marks);
	const evidence = stretches.appendices.find(({letter}) => letter === 'D');
	const decisions = stretches.appendices.find(({letter}) => letter === 'A');
	const {frontMatter, faults} = yaml === null ? {frontMatter: null, faults: []} : readFrontMatter(yaml);
	const title = marks.masked.masked.split('\n').findIndex(line => line.startsWith('# '));
	const isOutside = ({line}: {readonly line: number}) => !within(evidence, line);
	return {
		path,
		text,
		frontMatter,
		title: title < 0 ? null : (lines[title] ?? '').slice(2).trim(),
		...stretches,
		citations: marks.citations.filter(isOutside),
		quotations: quotationsIn(marks.masked),
		quotedFacts: marks.quotedFacts.filter(isOutside),
		paths: marks.paths.filter(({line}) => !stretches.appendices.some(appendix => within(appendix, line))),
		fences: marks.fences,
		questions: marks.questions.filter(isOutside).map(question => ({
			...question,
			section: stretches.sections.find(section => within(section, question.line))?.number ?? null,
		})),
		decisions: decisions ? decisionsIn(decisions) : [],
		faults,
	};
};

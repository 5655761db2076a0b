import type {CodeFacts, Facts} from '../documents/facts.js';
import {sectionNumbers} from '../documents/plan/headings.js';
import {maskCode} from '../documents/plan/mask-code.js';
import {pathMarksIn} from '../documents/plan/path-marks.js';
import {readMarks} from '../documents/plan/read-marks.js';
import type {OpenQuestion, Ruling} from '../sections/section.js';
import {citationsExist} from './citations-exist.js';
import {fencesClosed} from './fences-closed.js';
import type {Finding} from './finding.js';
import {type Known, knownOf} from './known.js';
import {noPlaceholders} from './no-placeholders.js';
import {partsPresent} from './parts-present.js';
import {type PathsMode, pathsKnown} from './paths-known.js';
import {quotedFacts} from './quoted-facts.js';
import {standsAlone} from './stands-alone.js';
import type {Stretch} from './stretch.js';
import {addressesAssistant} from './text/addresses-assistant.js';
import {hiddenText} from './text/hidden-text.js';
import {sizeBudget} from './text/size-budget.js';
import {sumsAddUp} from './text/sums-add-up.js';
import {technologiesAsChosen} from './text/technologies-as-chosen.js';
import {termsKnown} from './text/terms-known.js';
import {testsComplete} from './trace-complete.js';

/**
A drafted section and what it may refer to: all rulings and open questions so far, its own among them. `earlier` are the texts of the accepted sections; without them, a path that no section marks is advice only.
*/
export type SectionInput = {
	readonly number: number;
	readonly text: string;
	readonly facts: Facts;
	readonly code: CodeFacts;
	readonly rulings: readonly Pick<Ruling, 'number' | 'ruling'>[];
	readonly open: readonly Pick<OpenQuestion, 'number'>[];
	readonly earlier?: readonly string[];
};

/**
The rules that read one stretch of text, whether it is being drafted or stands in a plan.
*/
export const checkStretch = (stretch: Stretch, known: Known, mode: PathsMode): readonly Finding[] => [
	...partsPresent(stretch),
	...fencesClosed(stretch),
	...citationsExist(stretch, known),
	...quotedFacts(stretch, known),
	...pathsKnown(stretch, known, mode),
	...noPlaceholders(stretch, known.facts),
	...standsAlone(stretch),
	...sumsAddUp(stretch),
	...technologiesAsChosen(stretch, known),
	...termsKnown(stretch, known),
	...addressesAssistant(stretch),
	...sizeBudget(stretch),
];

/**
What the rules find in a drafted section. Places are lines of its text, under the path `section n`.
*/
export const checkSection = ({number, text, facts, code, rulings, open, earlier}: SectionInput): readonly Finding[] => {
	const marks = readMarks(text);
	const path = `section ${number}`;
	const known = knownOf({
		facts,
		code,
		decisions: rulings,
		questions: [...open, ...marks.questions].map(question => question.number),
		marked: [...marks.paths, ...(earlier ?? []).flatMap(each => pathMarksIn(maskCode(each)))],
		documents: [],
	});
	const stretch: Stretch = {
		subject: path,
		number: sectionNumbers.find(each => each === number) ?? null,
		text,
		marks,
		placeAt: line => ({path, line, endLine: line}),
	};
	return [
		...checkStretch(stretch, known, earlier === undefined ? 'drafted alone' : 'drafted'),
		...hiddenText(path, text),
		...(number === 9 ? testsComplete(facts, {number, text}) : []),
	];
};

import type {PlanSection} from '../../documents/plan/plan.js';
import {readMarks} from '../../documents/plan/read-marks.js';
import type {Finding} from '../finding.js';
import {quotationWords} from '../quotation-words.js';
import {offendingText} from '../stretch.js';

const check = 'stated-once';
const fewestWords = 10;

type Said = {readonly key: string; readonly text: string; readonly line: number; readonly id: string | null};

// What a citation or an open question repeats is the mark's business; a row is read whole.
const skipped = /^(?:#|Open: Q-|Not applicable:|Verified by|[\s:|-]*$)/;

const sentencesIn = ({text, line: heading}: PlanSection): readonly Said[] => {
	const {prose} = readMarks(text);
	return prose.split('\n').flatMap((line, index) =>
		skipped.test(line.trim()) || line.length > 20_000
			? []
			: line
					.split(/(?<=\p{L}{2}[.!?])\s+|\|/u)
					.map(sentence => ({
						sentence,
						words: quotationWords(sentence.replace(/\[[^\]]*\]/g, ' '))
							.trim()
							.toLowerCase(),
					}))
					.filter(({words}) => words.split(' ').length >= fewestWords)
					.map(({sentence, words}) => ({key: words, text: sentence.trim(), line: heading + index + 1, id: null})),
	);
};

// The first section quotes the use case, the eighth the line that chose a technology, the ninth what each test expects: the format asks for it.
const quoting = new Set([1, 8, 9]);

const quotedIn = ({number, text, line: heading}: PlanSection): readonly Said[] =>
	readMarks(text).quotedFacts.flatMap(({text: words, ids: [id], line}) => {
		const key = quotationWords(words).trim();
		return id === undefined || key.split(' ').length < fewestWords || quoting.has(number)
			? []
			: [{key: `${id} ${key}`, text: words, line: heading + line, id}];
	});

/**
Finds facts that a plan states twice in its sections: the same long quotation of a fact, or the same long sentence. Advice only.

What is said twice is changed once, and then nobody knows which is meant. A second place cites the fact and says what follows from it there.
*/
export const statedOnce = (path: string, sections: readonly PlanSection[]): readonly Finding[] => {
	const first = new Map<string, Said>();
	const told = new Set<string>();
	return sections
		.flatMap(section => [...quotedIn(section), ...sentencesIn(section)])
		.flatMap((said): readonly Finding[] => {
			const before = first.get(said.key);
			first.set(said.key, before ?? said);

			if (before === undefined || told.has(said.key) || before.line === said.line) {
				return [];
			}

			told.add(said.key);
			return [
				{
					check,
					severity: 'advice',
					subject: said.id ?? 'sentence',
					message: `Unexpected second ${said.id === null ? 'time' : `quotation of [${said.id}]`}: «${offendingText(said.text).slice(0, 80)}», expected it once, and a citation here`,
					place: {path, line: said.line, endLine: said.line},
					other: {path, line: before.line, endLine: before.line},
					offending: offendingText(said.text),
				},
			];
		});
};

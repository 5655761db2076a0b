import type {NotUnderstood, Place, UseCase} from '../facts.js';
import {refusalOf} from '../stub.js';
import {assemble} from './assemble.js';
import {collect} from './collect.js';
import {readData} from './data.js';
import {readEntries} from './entries.js';
import type {Entry} from './entry.js';
import {familyOf} from './family.js';
import {joinNested} from './join-nested.js';
import {languageOf} from './language.js';
import {partOfLabel} from './lexicon.js';
import {defaultReason, mergeUnread, type Unread} from './not-understood.js';
import {type Placed, placeEntries} from './placing.js';
import type {Left} from './reading.js';
import {withScenarioTitles} from './scenario-titles.js';
import {chosenOf, type Region, useCasesOf} from './several.js';
import {documentTitle} from './title.js';

export type UseCaseReading = {
	readonly useCase: UseCase;
	readonly notUnderstood: readonly NotUnderstood[];
	readonly refusal: {readonly reason: string; readonly place: Place} | null;
	/** The names of the other use cases of the file; any of them can be asked for with `which`. */
	readonly others: readonly string[];
};

/**
Reads a use case of any family into the one normal form. Nothing is required and nothing is dropped: what no reader understood stands in `notUnderstood` with the reason.

@param text - Markdown, with any line endings, with or without a byte-order mark.
@param path - Relative to the project root.
@param which - The name, title or id of a use case, where a file holds several; the first otherwise.
*/
export const readUseCase = (text: string, path: string, which?: string): UseCaseReading => {
	const entries = readEntries(text);
	const regions = useCasesOf(entries);
	const chosen = chosenOf(regions, which);
	const others = regions.filter(region => region !== chosen);
	const elsewhere = new Set(others.flatMap(linesOfRegion));
	const own = entries.filter(({line}) => !elsewhere.has(line));
	const named = chosen ?? documentTitle(own, path);
	const titleLine = chosen?.line ?? own.find(({kind}) => kind === 'heading')?.line ?? 0;
	const placed = placeEntries(own, titleLine);
	const collected = collect(withScenarioTitles(joinNested(placed)));
	const {parts, twice} = assemble(collected, path, readData(text, path, placed));
	const useCase = {path, id: named.id, title: named.title, family: familyOf(parts), language: languageOf(text, placed), ...parts};
	const unread = [...unreadOf(placed, useCase, collected.left), ...twice, ...others.map(region => otherUseCase(region, path))];

	return {
		useCase,
		notUnderstood: unread.sort((a, b) => a.place.line - b.place.line),
		refusal: refusalOf(text, path),
		others: others.map(({name}) => name),
	};
};

const linesOfRegion = ({line, endLine}: Region): readonly number[] => Array.from({length: endLine - line + 1}, (_, index) => line + index);

const otherUseCase = ({name, line, endLine}: Region, path: string): NotUnderstood => ({
	text: name,
	place: {path, line, endLine},
	why: 'Another use case of this file.',
});

const linesRead = (useCase: Pick<UseCase, 'mainFlow'> & Readonly<Record<string, unknown>>): ReadonlySet<number> => {
	const lines = new Set<number>();
	const visit = (value: unknown): void => {
		if (Array.isArray(value)) {
			value.forEach(visit);
		} else if (typeof value === 'object' && value !== null) {
			Object.values(value).forEach(visit);
			const {line, endLine} = value as Partial<Place>;

			for (let each = line ?? 1; each <= (endLine ?? 0); each++) {
				lines.add(each);
			}
		}
	};
	visit(useCase);
	return lines;
};

/**
Whether an entry only says what stands below it, or how the use case is called. A whole sentence in bold, or a point of a list, says something itself.
*/
const isStructure = ({entry, part, role}: Placed): boolean => {
	if (entry.kind !== 'label') {
		return entry.kind === 'heading' || role === 'inner' || (entry.kind === 'quiet' && entry.text === '');
	}

	const isName = part === 'title' || part === 'id' || part === 'use-case';
	const isShort = entry.number === null && entry.label.split(/\s+/).length < 7 && !/[.!?]$/.test(entry.label);
	return isName || role === 'inner' || (entry.text === '' && (isShort || partOfLabel(entry.label) !== null));
};

/**
The lines of an entry that say something: neither the marks of a fence nor its blank lines.
*/
const linesOfContent = ({kind, text, line, endLine}: Entry): readonly number[] =>
	kind === 'fence'
		? text.split('\n').flatMap((each, index) => (each.trim() === '' ? [] : [line + 1 + index]))
		: Array.from({length: endLine - line + 1}, (_, index) => line + index);

const unreadOf = (placed: readonly Placed[], useCase: UseCase, left: readonly Left[]): readonly NotUnderstood[] => {
	const read = linesRead(useCase);
	const isRead = (entry: Entry): boolean =>
		entry.language === 'mermaid' ? linesOfContent(entry).some(line => read.has(line)) : linesOfContent(entry).every(line => read.has(line));
	const reasons = new Map(left.map(({line, why}) => [line, why]));
	const unread = placed
		.filter(each => !isStructure(each) && !isRead(each.entry))
		.map((each): Unread => ({placed: each, why: reasons.get(each.entry.line) ?? defaultReason(each)}));
	return mergeUnread(unread, useCase.path);
};

import {factId, ownId} from '../ids.js';
import {type Draft, draftOf} from './draft.js';
import type {Entry} from './entry.js';
import {partOfHeading} from './lexicon.js';
import type {Placed} from './placing.js';
import {emptyReason, type Left} from './reading.js';
import {isStoryText, storyActor} from './story-text.js';

/**
A story before its id is settled. `line` is what `Placed.story` of its criteria names, `by` who wants it.
*/
export type StoryDraft = {
	readonly line: number;
	readonly draft: Draft;
	readonly title: string;
	readonly isTold: boolean;
	readonly by: string | null;
};

export type Stories = {readonly stories: readonly StoryDraft[]; readonly criteria: readonly Placed[]; readonly left: readonly Left[]};

/**
The words of a story's heading, without its id, «User story 1 -» and the priority.
*/
const titleOf = (heading: string): {readonly id: string | null; readonly title: string} => {
	const own = ownId(heading);
	const rest = own === null ? heading : own.rest;
	const value = own === null ? partOfHeading(heading)?.value : undefined;
	const title = (value === undefined || value === '' ? rest : value)
		.replace(/\s*\(priority[^()]*\)\s*$/i, '')
		.replace(/^\*\*(.*)\*\*$/, '$1');
	return {id: own?.id ?? null, title: title === '' ? heading : title};
};

const want = (text: string): string =>
	/\bI (?:want|need)(?: to)?\W+(.{3,80}?)(?:[,.;]|\s+so that\b|$)/is.exec(text.replace(/[*_`]/g, '').replace(/\s+/g, ' '))?.[1] ??
	text.slice(0, 80);

const told = (story: StoryDraft, text: string, entry: Entry): StoryDraft => {
	const draft = draftOf('US', text, entry);
	return {...story, draft: story.draft.isOwn ? {...draft, id: story.draft.id, isOwn: true} : draft, isTold: true, by: storyActor(text)};
};

const opened = (entry: Entry): StoryDraft => {
	const words = entry.kind === 'label' ? entry.label : entry.text;
	const {id, title} = titleOf(words);
	const draft = {...draftOf('US', title, entry), id: id ?? factId('US', title), isOwn: id !== null};
	return {line: entry.line, draft, title, isTold: false, by: null};
};

const storyRow = (entry: Entry): StoryDraft | null => {
	const find = (words: RegExp): number => entry.header.findIndex(cell => words.test(cell.replace(/[*_`]/g, '').trim()));
	const whoAt = find(/^as an?\b/i);
	const wantAt = find(/^i (?:want|can|need|would)\b/i);
	const wanted = entry.cells[wantAt] ?? '';
	const own = entry.cells.map(cell => ownId(cell)).find(found => found?.rest === '');

	if (whoAt < 0 || wantAt < 0 || wanted === '') {
		return null;
	}

	const from = Math.min(whoAt, wantAt);
	const draft = draftOf(
		'US',
		entry.cells
			.slice(from)
			.join(' | ')
			.replace(/[\s|]+$/, ''),
		entry,
	);
	return {
		line: entry.line,
		draft: own === null || own === undefined ? draft : {...draft, id: own.id, isOwn: true},
		title: wanted,
		isTold: true,
		by: entry.cells[whoAt] || null,
	};
};

/**
Reads user stories: headings with an id or «User story», the sentences «As a …, I want …» wherever they stand, and the rows of a table of stories. What is listed in a story without a label of its own counts as its criteria.
*/
export const readStories = (placed: readonly Placed[]): Stories => {
	const stories: StoryDraft[] = [];
	const criteria: Placed[] = [];
	const left: Left[] = [];
	const at = new Map<number, number>();
	const add = (story: StoryDraft): void => {
		at.set(story.line, stories.length);
		stories.push(story);
	};

	for (const each of placed) {
		const {entry, role, story, under} = each;
		const index = at.get(story);
		const known = index === undefined ? undefined : stories[index];
		const isUntold = known !== undefined && index !== undefined && !known.isTold;
		const row = entry.kind === 'row' ? storyRow(entry) : null;
		const empty = entry.kind === 'row' || role !== 'content' ? null : emptyReason(entry.text);

		if (role === 'group') {
			const story = opened(entry);
			add(entry.kind === 'label' && entry.text !== '' ? told(story, entry.text, entry) : story);
		} else if (row !== null) {
			add(row);
		} else if (empty !== null) {
			left.push({line: entry.line, endLine: entry.endLine, why: empty});
		} else if (isUntold && (isStoryText(entry.text) || entry.kind === 'text' || each.part === 'summary')) {
			stories[index] = told(known, entry.text, entry);
		} else if (isStoryText(entry.text)) {
			const isTitled =
				story === entry.line && entry.kind !== 'item' && (partOfHeading(under)?.value !== '' || ownId(under) !== null) && under !== '';
			const title = isTitled ? titleOf(under).title : want(entry.text);
			add(told({line: entry.line, draft: draftOf('US', title, entry), title, isTold: false, by: null}, entry.text, entry));
		} else if (role === 'content' && known !== undefined && (entry.kind === 'item' || /^\W{0,4}(?:given|when)\b/i.test(entry.text))) {
			criteria.push(each);
		} else if (role === 'content') {
			left.push({line: entry.line, endLine: entry.endLine, why: 'Beside the stories, and no story itself.'});
		}
	}

	return {stories, criteria, left};
};

import type {Step} from '../facts.js';
import {type ActorDraft, distinctActors, readActors} from './actors.js';
import {isDefinitionOfDone} from './definition-of-done.js';
import {type Draft, draftOf} from './draft.js';
import {type Flows, readFlows} from './flows.js';
import {isGherkin, readGherkin} from './gherkin.js';
import type {Part} from './part.js';
import type {Placed} from './placing.js';
import {type Left, readList} from './reading.js';
import {readStories, type StoryDraft} from './stories.js';

export type CriterionDraft = {readonly draft: Draft; readonly story: number};

/**
All that a document says, before ids are settled.
*/
export type Collected = Flows & {
	readonly stories: readonly StoryDraft[];
	readonly actors: readonly ActorDraft[];
	readonly acceptance: readonly CriterionDraft[];
	readonly lists: Readonly<Record<ListName, readonly Draft[]>>;
};

/**
The parts in which every entry is one fact, with the prefix of the ids that are made.
*/
export const listParts = {
	objectives: 'OBJ',
	triggers: 'TRG',
	preconditions: 'PRE',
	guarantees: 'GUA',
	requirements: 'REQ',
	definitionOfDone: 'DOD',
	rules: 'BR',
	constraints: 'CON',
	assumptions: 'ASM',
	outOfScope: 'OOS',
	openQuestions: 'OQ',
} as const;

export type ListName = keyof typeof listParts;

const partNames: Readonly<Record<ListName, Part>> = {
	objectives: 'objectives',
	triggers: 'triggers',
	preconditions: 'preconditions',
	guarantees: 'guarantees',
	requirements: 'requirements',
	definitionOfDone: 'definition-of-done',
	rules: 'rules',
	constraints: 'constraints',
	assumptions: 'assumptions',
	outOfScope: 'out-of-scope',
	openQuestions: 'open-questions',
};

const flowParts: ReadonlySet<Part> = new Set(['main-flow', 'alternatives', 'condition']);
const actorParts: ReadonlySet<Part> = new Set(['actors', 'primary-actors', 'supporting-actors', 'system-actors']);

/**
Reads every part with its own reader.
*/
export const collect = (placed: readonly Placed[]): Collected => {
	const left: Left[] = [];
	const content = placed.filter(({role, entry}) => role === 'content' && entry.kind !== 'quiet' && !isGherkin(entry));
	const stories = readStories(
		placed.filter(
			({part, role, story, entry}) =>
				entry.kind !== 'quiet' &&
				!isGherkin(entry) &&
				(part === 'stories' ? role !== 'opening' : part === 'summary' && story !== 0 && role === 'content'),
		),
	);
	const criteria = readCriteria([...content.filter(({part}) => part === 'acceptance'), ...stories.criteria]);
	const gherkin = placed
		.filter(({entry}) => isGherkin(entry))
		.flatMap(({entry, story}) => readGherkin(entry).map(draft => ({draft, story})));
	const flows = readFlows(placed.filter(({part, entry}) => part !== null && flowParts.has(part) && entry.kind !== 'quiet'));
	const named = readActors(content.filter(({part}) => part !== null && actorParts.has(part)));
	const lists = readLists(content, left);
	left.push(...stories.left, ...criteria.left, ...flows.left, ...named.left);

	return {
		...flows,
		left,
		stories: stories.stories,
		actors: distinctActors([...named.facts, ...stories.stories.flatMap(ofStory)]),
		acceptance: [...criteria.facts.filter(({draft}) => !isDefinitionOfDone(draft.text)), ...gherkin].sort(
			(a, b) => a.draft.line - b.draft.line,
		),
		lists: {
			...lists,
			definitionOfDone: [
				...lists.definitionOfDone,
				...criteria.facts
					.filter(({draft}) => isDefinitionOfDone(draft.text))
					.map(({draft}) => (draft.isOwn ? draft : draftOf('DOD', draft.text, draft))),
			].sort((a, b) => a.line - b.line),
		},
	};
};

const readCriteria = (placed: readonly Placed[]) => {
	const inOrder = [...placed].sort((a, b) => a.entry.line - b.entry.line);
	return readList(inOrder, 'AC', (draft, {story}): CriterionDraft => ({draft, story}));
};

const readLists = (content: readonly Placed[], left: Left[]): Record<ListName, readonly Draft[]> => {
	const read = (name: ListName, part: Part = partNames[name]): readonly Draft[] => {
		const {facts, left: unread} = readList(
			content.filter(each => each.part === part),
			listParts[name],
			draft => draft,
		);
		left.push(...unread);
		return facts;
	};

	const objectives = read('objectives');
	const requirements = read('requirements');
	const hasObjectives = objectives.length > 0;

	return {
		objectives: hasObjectives ? objectives : read('objectives', 'summary'),
		triggers: read('triggers'),
		preconditions: read('preconditions'),
		guarantees: read('guarantees'),
		requirements,
		definitionOfDone: read('definitionOfDone'),
		rules: read('rules'),
		constraints: read('constraints'),
		assumptions: read('assumptions'),
		outOfScope: read('outOfScope'),
		openQuestions: [...read('openQuestions'), ...requirements.flatMap(clarifications)].sort((a, b) => a.line - b.line),
	};
};

/**
What a requirement asks to be clarified (`[NEEDS CLARIFICATION: who pays?]`), as open questions.
*/
const clarifications = (draft: Draft): readonly Draft[] =>
	[...draft.text.matchAll(/\[NEEDS CLARIFICATION:?\s([^\]]{1,500})\]/g)].map(([, question = '']) => draftOf('OQ', question.trim(), draft));

const ofStory = ({draft, by}: StoryDraft): readonly ActorDraft[] =>
	by === null ? [] : [{draft: draftOf('ACT', by, draft), name: by, role: 'primary'}];

const own = /^(?:system|application|app)\b/;

/** «The clerk» where only one actor is a clerk. */
const shortFor = (called: readonly {readonly name: string}[]): string | null => (called.length === 1 ? (called[0]?.name ?? null) : null);

/**
The actor that a step begins with: one of those known, by the whole name or its last word, or the system.
*/
export const actorOfStep = (text: string, names: readonly string[]): Step['actor'] => {
	const words = text
		.replace(/[*_`]/g, '')
		.replace(/^\s*(?:the|an?)\s+/i, '')
		.slice(0, 120)
		.toLowerCase();
	const begins = (name: string): boolean => words.startsWith(name) && !/^[\p{L}\d-]/u.test(words.slice(name.length));
	const folded = names.map(name => ({name, words: name.replace(/^(?:the|an?)\s+/i, '').toLowerCase()}));
	const whole = folded.find(each => begins(each.words))?.name;
	const isOwn = own.test(words);
	const found = whole ?? (isOwn ? null : shortFor(folded.filter(each => begins(each.words.split(' ').at(-1) ?? ''))));
	return found ?? (isOwn ? 'System' : null);
};

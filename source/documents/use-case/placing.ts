import type {Entry} from './entry.js';
import {partOfHeading, partOfLabel} from './lexicon.js';
import type {Part} from './part.js';
import {partOfId} from './part-of-id.js';
import {inherited, labelled, listed, ofAlternative} from './part-sets.js';
import {isStoryHeading, isStoryText} from './story-text.js';

/**
An entry with the part it stands in. `role` says what it is there: what opens the part, a heading inside it (a group, an alternative), a heading inside an alternative («Steps»), or content. `story` is the line of the user story it belongs to, 0 for none.
*/
export type Placed = {
	readonly entry: Entry;
	readonly part: Part | null;
	readonly role: 'opening' | 'group' | 'inner' | 'content';
	readonly under: string;
	readonly story: number;
	readonly language: string | null;
};

type Heading = {
	readonly level: number;
	readonly part: Part | null;
	readonly title: string;
	readonly isGroup: boolean;
	readonly isTitle: boolean;
};
type OpenLabel = {
	readonly part: Part | null;
	readonly level: number;
	readonly isItem: boolean;
	readonly hasValue: boolean;
	readonly endLine: number;
	items: number;
};

/**
Gives every entry its part, in one walk: headings hold until the next of their level, labels until the next label or heading.

@param titleLine - The line of the use case's title, which is never a part.
*/
export const placeEntries = (entries: readonly Entry[], titleLine: number): readonly Placed[] => {
	const walk = new Walk(titleLine);
	return entries.map(entry => walk.place(entry));
};

const noStory = {line: 0, level: 0};
const itemStory = 8;

class Walk {
	#headings: Heading[] = [];
	#label: OpenLabel | null = null;
	#story = noStory;
	#isBegun = false;

	#titleLine: number;

	constructor(titleLine: number) {
		this.#titleLine = titleLine;
	}

	place(entry: Entry): Placed {
		if (entry.line === this.#titleLine && (entry.kind === 'heading' || entry.kind === 'label')) {
			return this.#title(entry);
		}

		switch (entry.kind) {
			case 'heading': {
				return this.#heading(entry);
			}

			case 'label': {
				return this.#labelled(entry);
			}

			case 'item':
			case 'text':
			case 'row':
			case 'fence':
			case 'quiet': {
				return this.#content(entry);
			}
		}
	}

	get #top(): Heading | undefined {
		return this.#headings.at(-1);
	}

	#placed(entry: Entry, part: Part | null, role: Placed['role'], language: string | null = null): Placed {
		return {entry, part, role, under: this.#top?.title ?? '', story: this.#story.line, language};
	}

	#title(entry: Entry): Placed {
		const title = entry.kind === 'label' ? entry.label : entry.text;
		this.#label = null;
		this.#isBegun = false;
		this.#headings = [{level: entry.kind === 'label' ? 6 : entry.level, part: null, title, isGroup: false, isTitle: true}];
		return this.#placed(entry, null, 'opening', partOfHeading(title)?.language ?? null);
	}

	#heading(entry: Entry): Placed {
		this.#label = null;
		this.#headings = this.#headings.filter(({level}) => level < entry.level);

		if (entry.level <= this.#story.level) {
			this.#story = noStory;
		}

		const above = this.#top?.part ?? null;
		const found = partOfHeading(entry.text);
		const isStory = isStoryHeading(entry.text) || (above === 'stories' && found === null);
		const isGroup =
			isStory ||
			(found === null && above !== null && inherited.has(above)) ||
			(found !== null && found.value !== '' && (above === found.part || found.part === 'alternatives'));
		const part = isStory ? 'stories' : isGroup ? (found?.part ?? above) : (found?.part ?? null);
		this.#headings.push({
			level: entry.level,
			part: part === 'use-case' || part === 'title' ? null : part,
			title: entry.text,
			isGroup,
			isTitle: false,
		});

		if (isStory) {
			this.#story = {line: entry.line, level: entry.level};
		}

		return this.#placed(entry, part, isGroup ? 'group' : 'opening', found?.language ?? null);
	}

	#labelled(entry: Entry): Placed {
		const isMeta = partOfLabel(entry.label)?.part === 'ignored';
		this.#isBegun = this.#isBegun || !isMeta;
		const isItem = entry.number !== null;

		if (isItem && this.#label?.isItem === true && entry.level <= this.#label.level) {
			this.#label = null;
		}

		const top = this.#top;
		const found = partOfLabel(entry.label);
		const current = this.#label === null ? (top?.part ?? null) : this.#label.part;

		if (isStoryHeading(entry.label)) {
			this.#story = {line: entry.line, level: 7};
			this.#label = null;
			return this.#placed(entry, 'stories', 'group');
		}

		if (isStoryText(entry.text)) {
			this.#tell(entry);
			return this.#placed(entry, 'stories', 'content', found?.language ?? null);
		}

		if (
			(isItem && current !== null && listed.has(current)) ||
			(found === null && current !== null && labelled.has(current) && (current !== 'ignored' || isItem))
		) {
			const whole = current === 'actors' ? entry : {...entry, text: entry.raw.replace(/^(?:[-*+•]|\d{1,4}[.)])\s+/, '')};
			return this.#placed(whole, current, isItem || entry.text !== '' ? 'content' : 'group');
		}

		const isInAlternative = top?.part === 'alternatives' && top.isGroup && found !== null && ofAlternative.has(found.part);
		const part =
			isInAlternative && found.part !== 'triggers' && found.part !== 'condition'
				? 'alternatives'
				: isInAlternative
					? 'condition'
					: (found?.part ?? null);
		this.#label = {
			part: isInAlternative ? 'alternatives' : part,
			level: entry.level,
			isItem,
			hasValue: entry.text !== '' || (found?.value ?? '') !== '',
			endLine: entry.endLine,
			items: 0,
		};
		const isEmpty = entry.text === '' && (found?.value ?? '') === '';
		const said = entry.text === '' && found !== null ? {...entry, text: found.value} : entry;
		return this.#placed(said, part, isEmpty ? (isInAlternative ? 'inner' : 'opening') : 'content', found?.language ?? null);
	}

	#content(entry: Entry): Placed {
		const open = this.#label;

		if (open !== null && this.#ends(open, entry)) {
			this.#label = null;
			this.#story = this.#story.level === itemStory ? noStory : this.#story;
		} else if (open !== null && entry.kind !== 'text') {
			open.items++;
		}

		const part = this.#label === null ? this.#partUnderHeading(entry) : this.#label.part;

		if ((entry.kind === 'item' || entry.kind === 'text') && isStoryText(entry.text)) {
			this.#tell(entry);
			return this.#placed(entry, 'stories', 'content');
		}

		const isOpen = part === null || part === 'summary' || part === 'ignored' || part === 'requirements';
		return this.#placed(entry, (isOpen ? partOfId(entry, part) : null) ?? part, 'content');
	}

	/**
	A story without a heading of its own owns the heading it stands under; one of a list owns what is nested in it.
	*/
	#tell(entry: Entry): void {
		if (entry.kind === 'item') {
			this.#story = {line: entry.line, level: itemStory};
			this.#label = {part: 'acceptance', level: entry.level, isItem: true, hasValue: true, endLine: entry.endLine, items: 0};
		} else if (this.#story.line === 0) {
			this.#story = {line: entry.line, level: this.#top?.level ?? 7};
		}
	}

	#ends({isItem, level, hasValue, items, part, endLine}: OpenLabel, entry: Entry): boolean {
		if (isItem) {
			return entry.level <= level;
		}

		const isFlow = part === 'main-flow' || part === 'alternatives';
		const isApart = hasValue && items === 0 && entry.line > endLine + 1;
		return entry.level < 2 && !isFlow && (entry.kind === 'text' ? hasValue || items > 0 : isApart);
	}

	#partUnderHeading(entry: Entry): Part | null {
		const top = this.#top;
		const isUnderTitle = (top === undefined || top.isTitle) && !this.#isBegun;
		return top?.part ?? (isUnderTitle && entry.kind === 'text' ? 'summary' : null);
	}
}

import {type Draft, draftOf} from './draft.js';
import type {Entry} from './entry.js';
import {fencedSteps} from './fenced-steps.js';
import {isEnd, stepLeft} from './flow-end.js';
import {partOfHeading} from './lexicon.js';
import type {Placed} from './placing.js';
import {emptyReason, type Left} from './reading.js';
import {extensionOf, stepNumber} from './step-number.js';
import {alternativeRow, stepRow} from './step-rows.js';
import {toldInLine} from './told-in-line.js';

export type StepDraft = {readonly draft: Draft; readonly number: string; readonly by: string | null};

export type AlternativeDraft = {
	readonly draft: Draft;
	readonly number: string;
	readonly at: string | null;
	readonly condition: string;
	readonly steps: readonly StepDraft[];
};

export type Flows = {
	readonly main: readonly StepDraft[];
	readonly alternatives: readonly AlternativeDraft[];
	readonly left: readonly Left[];
};

type Open = {
	draft: Draft;
	number: string;
	at: string | null;
	condition: string;
	prose: Entry | null;
	steps: StepDraft[];
	level: number;
	isHeading: boolean;
};

/**
Reads the main flow and what branches from it: extensions by their numbers wherever they stand, others by their headings, bullets or rows.
*/
export const readFlows = (placed: readonly Placed[]): Flows => {
	const reader = new FlowReader();

	for (const each of placed) {
		reader.read(each);
	}

	return reader.flows();
};

class FlowReader {
	#main: StepDraft[] = [];
	#alternatives: Open[] = [];
	#left: Left[] = [];
	#open: Open | null = null;

	flows(): Flows {
		const alternatives = this.#alternatives.map(({prose, steps, draft, number, at, condition}) => {
			const told = prose === null && steps.length === 0 ? toldInLine(condition) : null;

			if (told !== null) {
				return {
					draft,
					number,
					at,
					condition: told.condition,
					steps: [{draft: draftOf('STEP', told.consequence, draft), number: `${number}1`, by: null}],
				};
			}

			const only = prose !== null && steps.length === 0 ? [stepOf(prose, '1')] : steps;
			return {draft, number, at, condition: only === steps && prose !== null ? prose.text : condition, steps: only};
		});

		return {main: this.#main, alternatives, left: this.#left};
	}

	read(placed: Placed): void {
		const {entry, part, role} = placed;

		if (role === 'opening') {
			this.#open = null;
		} else if (role === 'group') {
			this.#group(entry, part === 'alternatives');
		} else if (role === 'content' && part === 'condition') {
			this.#condition(entry);
		} else if (role === 'content') {
			this.#content(entry, part === 'alternatives');
		}
	}

	#group(entry: Entry, isAlternative: boolean): void {
		const words = entry.kind === 'label' ? entry.label : entry.text;
		const named = partOfHeading(words);
		const title = named !== null && named.value !== '' ? named.value : words;
		const step = stepNumber(title);

		if (isAlternative || (step !== null && extensionOf(step.number) !== null)) {
			this.#begin(entry, title, true);
		} else if (step !== null && step.rest !== '' && /^\W{0,3}step\b/i.test(title)) {
			this.#main.push(stepOf({...entry, text: step.rest}, step.number));
		}
	}

	#condition(entry: Entry): void {
		if (this.#open === null) {
			this.#leave(entry, 'A condition of no alternative.');
			return;
		}

		this.#open.at ??= stepLeft(`${entry.label}: ${entry.text}`);
		this.#open.condition = entry.text;
		this.#open.draft = {...this.#open.draft, endLine: entry.endLine};
	}

	#content(entry: Entry, isAlternative: boolean): void {
		const empty = entry.kind === 'row' || entry.kind === 'fence' ? null : emptyReason(entry.text);

		if (empty !== null) {
			this.#leave(entry, empty);
		} else if (entry.kind === 'fence') {
			this.#fence(entry, isAlternative);
		} else if (entry.kind === 'row') {
			this.#row(entry, isAlternative);
		} else if (entry.number !== null && entry.number !== '' && extensionOf(entry.number) !== null) {
			this.#extension(entry, entry.number);
		} else if (isAlternative) {
			this.#alternative(entry);
		} else {
			this.#step(entry);
		}
	}

	#fence(entry: Entry, isAlternative: boolean): void {
		const steps = fencedSteps(entry);

		if (steps.length === 0) {
			this.#leave(entry, 'Code is not read here.');
		}

		for (const step of steps) {
			this.#content(step, isAlternative);
		}
	}

	#row(entry: Entry, isAlternative: boolean): void {
		const steps = stepRow(entry);
		const isExtension = steps.some(({number}) => extensionOf(number) !== null);

		if (!isAlternative && !isExtension) {
			this.#main.push(...steps.map(step => ({...step, number: step.number === '' ? `${this.#main.length + 1}` : step.number})));
			return;
		}

		const row = alternativeRow(entry);

		if (row === null) {
			this.#leave(entry, 'A row without a condition.');
		} else {
			this.#alternatives.push({...row, steps: [...row.steps], prose: null, level: 0, isHeading: false});
		}
	}

	#extension(entry: Entry, number: string): void {
		const extension = extensionOf(number);
		const name = `${extension?.at}${extension?.letter}`;

		if (extension?.isStep !== true) {
			this.#begin(entry, entry.text, false);
			return;
		}

		const owner =
			this.#open?.number === name || this.#open?.isHeading === true ? this.#open : this.#alternatives.find(each => each.number === name);

		if (owner === null || owner === undefined) {
			this.#begin(entry, entry.text, false);
			return;
		}

		owner.steps.push(stepOf(entry, number));
	}

	#alternative(entry: Entry): void {
		const open = this.#open;
		const isWithin = open !== null && (open.isHeading || entry.level > open.level);

		if (
			isWithin &&
			entry.kind === 'text' &&
			open.isHeading &&
			open.steps.length === 0 &&
			open.prose === null &&
			open.condition === open.draft.text
		) {
			open.prose = entry;
			open.at ??= stepLeft(entry.text);
			open.draft = {...open.draft, endLine: entry.endLine};
		} else if (isWithin) {
			open.steps.push(stepOf(entry, entry.number || `${extensionOf(open.number) === null ? '' : open.number}${open.steps.length + 1}`));
		} else if (entry.kind === 'text' && (open !== null || /:\W{0,2}$/.test(entry.text.slice(-4)))) {
			this.#leave(entry, 'Prose beside the alternatives.');
		} else {
			this.#begin(entry, entry.kind === 'label' ? entry.label : entry.text, false);
		}
	}

	#step(entry: Entry): void {
		const last = this.#main.at(-1);
		this.#open = null;

		if (last !== undefined && isEnd(entry.text) && !entry.number) {
			this.#main[this.#main.length - 1] = {...last, draft: {...last.draft, endLine: entry.endLine}};
		} else if (entry.kind === 'text' && /:\W{0,2}$/.test(entry.text.slice(-4))) {
			this.#leave(entry, 'It introduces the list below it.');
		} else {
			this.#main.push(stepOf(entry, entry.number || `${this.#main.length + 1}`));
		}
	}

	#begin(entry: Entry, words: string, isHeading: boolean): void {
		const step = stepNumber(words);
		const number = step?.number ?? entry.number ?? '';
		const title = (step?.rest ?? words).replace(/\s*[:：]\s*((?:\*\*|__)?)$/, '$1');
		const draft = draftOf('ALT', title, entry);
		const named = /^[AE]\d/.test(number) ? {...draft, id: number, isOwn: true} : draft;
		const at = extensionOf(number)?.at ?? stepLeft(words) ?? stepLeft(entry.text);
		const text = entry.kind === 'label' && !isHeading ? {...named, text: entry.text} : named;
		this.#open = {draft: text, number, at, condition: named.text, prose: null, steps: [], level: entry.level, isHeading};
		this.#alternatives.push(this.#open);
	}

	#leave({line, endLine}: Entry, why: string): void {
		this.#left.push({line, endLine, why});
	}
}

const stepOf = (entry: Entry, number: string): StepDraft => ({draft: draftOf('STEP', entry.text, entry), number, by: null});

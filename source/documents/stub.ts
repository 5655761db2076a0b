import {type Block, readBlocks} from './blocks.js';
import type {Place} from './facts.js';

export type Refusal = {readonly reason: string; readonly place: Place};

const waiting =
	/^(?:tb[adc]|todo|fixme|wip|xxx+|\?{2,}|\.{2,}|…|_{3,}|-{3,}|lorem ipsum\b.*|(?:to be|still to be|not yet) (?:defined|determined|decided|done|written|filled(?: in)?|completed?|added)|coming soon|work in progress|placeholder|fill (?:me |this )?in|insert .{1,40} here)$/i;
const bracket =
	/\[[^[\]\n]{2,300}\](?![([:])|\{\{[^{}\n]{1,200}\}\}|(?<!\w)\\?<(?!\/|br\b|kbd\b|a\b|b\b|i\b|p\b|img\b|details\b|summary\b|sub\b|sup\b|code\b|https?:)[a-z#][\w ./'’,-]{1,100}\\?>|«[^«»\n.!?;]{2,40}»/gi;
const marks = /[*_`~\s.:;,!?()|\\>-]+/g;
const reference = /^\[(?:[A-Z]{1,8}[-.\d][-.\w]*|\d+|x| |NEEDS CLARIFICATION\b.*|\^.*)\]$/;

const lettersOf = (text: string): number => text.replace(marks, '').length;

/**
Whether a text only stands in for one that is still to be written: «TBD», «…», `[Use Case Title]`, `As a [role], I want [goal]`. Real text that has something in brackets is none.
*/
export const isPlaceholder = (text: string): boolean => {
	const plain = text.replace(/[*_`~]{1,3}/g, '').trim();

	if (
		waiting.test(plain.replace(/[\s.:!\])]+$/, '').replace(/^[\s[(<]+/, '')) ||
		/^\[?(?:\.{2,}|…|_{3,})\]?$|^\{[^{}]{2,300}\}$/.test(plain)
	) {
		return true;
	}

	const brackets = (plain.match(bracket) ?? []).filter(each => !reference.test(each));
	const inside = brackets.reduce((sum, each) => sum + lettersOf(each), 0);
	return inside > 0 && inside * 100 >= lettersOf(plain) * 45;
};

/**
What a labelled line says behind its label: «Actor: [name]» says «[name]», and «Actor:» nothing.
*/
const saidBy = (text: string): string => {
	const label =
		/^(?:\*\*|__)?([^:*|]{1,60}?)(?:\*\*|__)?\s*:(?:\*\*|__)?(?:\s+|$)/.exec(text) ??
		/^(?:\*\*|__)([^*_]{1,60})(?:\*\*|__)(?:\s+|$)/.exec(text);
	return label === null ? text : text.slice(label[0].length);
};

type Unit = {readonly value: string; readonly line: number};

const unitsOf = (block: Block): readonly Unit[] => {
	switch (block.kind) {
		case 'paragraph': {
			return block.lines.map((text, index) => ({value: saidBy(text.trim()), line: block.line + index}));
		}

		case 'item':
		case 'quote': {
			return [{value: saidBy(block.text), line: block.line}];
		}

		case 'fence': {
			return [{value: block.text, line: block.line}];
		}

		case 'table': {
			const isForm = block.rows.length > 2 && block.rows.every(({cells}) => cells.slice(1).every(cell => cell === ''));
			return block.rows.flatMap(({cells, line}) =>
				isForm ? [] : (cells.length > 1 ? cells.slice(1) : cells).map(value => ({value, line})),
			);
		}

		case 'front-matter': {
			return [];
		}

		case 'heading':
		case 'comment':
		case 'rule': {
			return [];
		}
	}
};

/**
Why a document cannot be worked from at all: it is empty, a stub (headings and labels without content, «TBD» everywhere) or a template that nobody filled in. `null` for a document that says something.
*/
export const refusalOf = (text: string, path: string): Refusal | null => {
	const at = (line: number): Place => ({path, line, endLine: line});
	const blocks = readBlocks(text);

	if (blocks.length === 0) {
		return {reason: 'The file is empty.', place: at(1)};
	}

	const units = blocks.flatMap(unitsOf).filter(({value}) => value.trim() !== '');
	const unfilled = units.filter(({value}) => isPlaceholder(value));
	const titles = blocks.filter(block => block.kind === 'heading');
	const unfilledTitle = titles.find(({text}) => isPlaceholder(text.replace(/^[^:[<]{0,40}:\s*/, '')));

	if (units.length === 0) {
		return {reason: 'A stub: it has headings or labels, but says nothing under them.', place: at(blocks[0]?.line ?? 1)};
	}

	const first = unfilledTitle?.line ?? unfilled[0]?.line ?? 1;

	if (unfilled.length === units.length) {
		const isTemplate = units.some(({value}) => /[[<{]/.test(value));
		return {
			reason: isTemplate ? 'A template that is not filled in.' : 'A stub: everything in it is still to be written.',
			place: at(first),
		};
	}

	const share = unfilled.length / units.length;
	const isTemplate = (unfilled.length > 2 && share > 0.5) || (unfilledTitle !== undefined && unfilled.length > 1 && share >= 0.25);
	return isTemplate
		? {reason: `A template that is not filled in: ${unfilled.length} of ${units.length} entries are placeholders.`, place: at(first)}
		: null;
};

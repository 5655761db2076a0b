import {type Block, linesOf} from '../blocks.js';
import type {Guidelines, NotUnderstood, Rule} from '../facts.js';
import {type HeadedBlock, headedBlocks} from '../headed-blocks.js';
import {factId, uniqueIds} from '../ids.js';
import {ownId} from '../own-id.js';
import {headingText, plainText} from '../plain-text.js';
import type {Reading} from '../reading.js';
import {readRuleTable} from './read-rule-table.js';
import {ruleWord} from './rule-level.js';
import {ruleText} from './rule-text.js';
import {sentences} from './sentences.js';

const passedOver =
	/^(?:examples?|(?:revision |version )?history|change ?log|references|further reading|see also|glossary|terminology|key ?words|notation|table of contents|contents|rationale|background|introduction|sync impact report)\b/i;
const remark = /^(?:\*\*|__|_|\*)?(?:rationale|why|reason|example|note|background|exception)s?\b[^.]{0,20}:/i;

type Found = {readonly rules: readonly Rule[]; readonly missed: readonly NotUnderstood[]};

const nothing: Found = {rules: [], missed: []};

/**
What reads the blocks of a section: where it is, and the id that its heading gives to the first rule under it.
*/
type Position = {
	readonly path: string;
	readonly section: string;
	readonly headingId: string | null;
	readonly lines: readonly string[];
	readonly children: readonly Block[];
};

const ruleOf = (text: string, block: Block, {path, section}: Position, id: string | null): Rule | null => {
	const found = ownId(text);
	// «FR-2 is retained here» speaks of a rule and states none.
	const own = found !== null && /^\p{Ll}/u.test(found.rest) && text.includes(`${found.id} ${found.rest}`) ? null : found;
	const rest = own?.rest ?? text;
	const given = own?.id ?? id;
	const word = ruleWord(rest, !remark.test(rest));

	if (word === null && given === null) {
		return null;
	}

	const place = {path, line: block.line, endLine: block.endLine};
	const level = word?.level ?? 'must';
	return {id: given ?? factId('G', rest), text: rest, place, level, normative: word?.normative ?? false, section};
};

const readItem = (block: Extract<Block, {kind: 'item'}>, position: Position): Found => {
	const whole = ruleText(block, position.children, position.lines);
	const rule = ruleOf(whole.text, {...block, endLine: whole.endLine}, position, position.headingId);

	if (rule !== null) {
		return {rules: [rule], missed: []};
	}

	const words = plainText(block.text).split(' ').length;
	const place = {path: position.path, line: block.line, endLine: block.endLine};
	const why = 'No word that makes it a rule (MUST, SHOULD, MAY, must, never, avoid).';
	return words > 3 && !remark.test(block.text) && !/^\[[^\]]*\]\([^)]*\)$/.test(block.text)
		? {rules: [], missed: [{text: block.text, place, why}]}
		: nothing;
};

const readParagraph = (block: Extract<Block, {kind: 'paragraph'}>, position: Position): Found => {
	if (remark.test(block.text) && ruleWord(block.text, false) === null) {
		return nothing;
	}

	const whole = ruleText(block, position.children, position.lines);

	if (whole.endLine > block.endLine) {
		const rule = ruleOf(whole.text, {...block, endLine: whole.endLine}, position, position.headingId);
		return {rules: rule === null ? [] : [rule], missed: []};
	}

	const own = ownId(block.text);
	const texts = own === null && position.headingId === null ? sentences(block.text) : [block.text];
	return {rules: texts.flatMap(text => ruleOf(text, block, position, position.headingId) ?? []), missed: []};
};

const readBlock = (block: Block, position: Position): Found => {
	switch (block.kind) {
		case 'item': {
			return readItem(block, position);
		}

		case 'paragraph': {
			return readParagraph(block, position);
		}

		case 'table': {
			return {rules: readRuleTable(block, position), missed: []};
		}

		case 'quote': {
			const isAlert = /^\[!(?:IMPORTANT|WARNING|CAUTION|NOTE|TIP)\]/i.test(block.text);
			const text = block.text.replace(/^\[![A-Z]+\]\s*/i, '').replace(/\s+/g, ' ');
			const rule = isAlert ? ruleOf(text, block, position, null) : null;
			const place = {path: position.path, line: block.line, endLine: block.endLine};
			const isMissed = rule === null && ruleWord(text, false) !== null;
			return {
				rules: rule === null ? [] : [rule],
				missed: isMissed ? [{text, place, why: 'A rule inside a quotation does not count.'}] : [],
			};
		}

		case 'heading': {
			const own = ownId(headingText(block.text));
			const rule = own !== null && ruleWord(own.rest, true) !== null ? ruleOf(headingText(block.text), block, position, null) : null;
			return rule === null ? nothing : {rules: [rule], missed: []};
		}

		case 'fence':
		case 'front-matter':
		case 'comment':
		case 'rule': {
			return nothing;
		}
	}
};

/**
The list items that stand directly under a block: behind a paragraph that ends in a colon, or nested in an item.
*/
const childrenOf = (blocks: readonly HeadedBlock[], index: number): readonly Block[] => {
	const parent = blocks[index]?.block;
	const children: Block[] = [];

	for (let at = index + 1; at < blocks.length && children.length < 20; at++) {
		const block = blocks[at]?.block;

		if (block?.kind !== 'item' || (parent?.kind === 'item' && block.indent <= parent.indent)) {
			break;
		}

		children.push(block);
	}

	return children;
};

/**
Reads the rules of the guidelines. Upper-case words of RFC 2119 are normative; lower-case must, never, always, avoid, «do not», imperatives and items with an id of their own are candidates. A rule's own id is kept.

@param text - Markdown; anything is accepted.
@param path - Relative to the root, for the places.
*/
export const readGuidelines = (text: string, path: string): Reading<Guidelines> => {
	const blocks = headedBlocks(text);
	const lines = linesOf(text);
	const rules: Rule[] = [];
	const notUnderstood: NotUnderstood[] = [];
	let readTo = 0;
	let headingId: string | null = null;

	for (const [index, {block, headings}] of blocks.entries()) {
		const section = headingText((block.kind === 'heading' ? headings.at(-1)?.text : headings.at(-1)?.text) ?? '');

		if (block.kind === 'heading') {
			headingId = ownId(headingText(block.text))?.id ?? null;
		}

		if (block.line <= readTo || [...headings.map(each => headingText(each.text))].some(title => passedOver.test(title))) {
			continue;
		}

		const found = readBlock(block, {
			path,
			section,
			headingId: block.kind === 'heading' ? null : headingId,
			lines,
			children: childrenOf(blocks, index),
		});

		// One block may hold more rules than a call takes arguments.
		for (const rule of found.rules) {
			rules.push(rule);
			readTo = Math.max(readTo, rule.place.endLine);
		}

		for (const missed of found.missed) {
			notUnderstood.push(missed);
		}

		headingId = found.rules.length > 0 ? null : headingId;
	}

	const ids = uniqueIds(rules);
	return {facts: {rules: rules.map((rule, index) => ({...rule, id: ids[index] ?? rule.id}))}, notUnderstood};
};

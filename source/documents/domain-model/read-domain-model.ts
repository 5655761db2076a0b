import type {Block} from '../blocks.js';
import type {DomainModel} from '../facts.js';
import type {Reading} from '../reading.js';
import {merge} from './merge.js';
import {lineAt, type Piece} from './pieces.js';
import {readClassDiagram} from './read-class-diagram.js';
import {readErDiagram} from './read-er-diagram.js';
import {readListItem} from './read-list-item.js';
import {readParagraph} from './read-paragraph.js';
import {readTable} from './read-tables.js';
import {contextOf, enterHeading, type Walk, walkOf} from './walk.js';

const miss = (walk: Walk, block: Block, why: string): void => {
	const text = (walk.lines[block.line - 1] ?? '').trim();
	walk.notUnderstood.push({text, place: lineAt(walk.path, block.line, block.endLine), why});
};

// A diagram may hold more pieces than a call takes arguments.
const addAll = (walk: Walk, pieces: readonly Piece[]): void => {
	for (const piece of pieces) {
		walk.pieces.push(piece);
	}
};

const readFence = (walk: Walk, block: Extract<Block, {kind: 'fence'}>): void => {
	const first =
		block.text
			.split('\n')
			.find(line => line.trim() !== '' && !/^\s*(?:%%|---|title:|config:)/.test(line))
			?.trim() ?? '';
	const {status} = contextOf(walk);
	const diagram = {text: block.text, path: walk.path, line: block.line + 1, status};

	if (block.language === 'mermaid' && first.startsWith('erDiagram')) {
		addAll(walk, readErDiagram(diagram));
	} else if (block.language === 'mermaid' && first.startsWith('classDiagram')) {
		addAll(walk, readClassDiagram(diagram));
	} else if (/^(?:plantuml|puml|sql|prisma|dbml)$/.test(block.language)) {
		miss(walk, block, `A block in ${block.language} is not read; only Mermaid diagrams, tables and lists are.`);
	}
};

const readBlock = (walk: Walk, block: Block, next: Block | undefined): void => {
	switch (block.kind) {
		case 'table': {
			const pieces = readTable(block, contextOf(walk));
			addAll(walk, pieces ?? []);

			if (pieces === null && walk.heading.kind !== 'other') {
				miss(walk, block, 'The columns of this table name no attributes, relations, values or terms.');
			}

			break;
		}

		case 'item': {
			readListItem(walk, block);
			break;
		}

		case 'paragraph': {
			readParagraph(walk, block, next?.kind === 'item');
			break;
		}

		case 'fence': {
			readFence(walk, block);
			break;
		}

		case 'heading':
		case 'quote':
		case 'front-matter':
		case 'comment':
		case 'rule': {
			break;
		}
	}
};

/**
Reads a domain model: entities, attributes and relations from tables, lists, bold labels and Mermaid's `erDiagram` and `classDiagram`, enumerations and a glossary. What is marked planned, proposed or target has `status: 'planned'`.

@param text - Markdown; anything is accepted.
@param path - Relative to the root, for the places.
*/
export const readDomainModel = (text: string, path: string): Reading<DomainModel> => {
	const {walk, blocks} = walkOf(text, path);

	for (const [index, {block, headings}] of blocks.entries()) {
		if (block.kind === 'heading') {
			enterHeading(walk, block, headings);
		} else {
			readBlock(walk, block, blocks[index + 1]?.block);
		}

		walk.list = block.kind === 'item' ? {carrier: walk.list?.carrier ?? block.line, endLine: block.endLine} : null;
	}

	return {facts: merge(walk.pieces), notUnderstood: walk.notUnderstood};
};

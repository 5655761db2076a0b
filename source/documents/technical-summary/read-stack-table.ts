import type {Block} from '../blocks.js';
import {factId} from '../ids.js';
import {ownId} from '../own-id.js';
import {plainText} from '../plain-text.js';
import {choicesOf, versionOf} from './choice-of.js';
import {decisionOf, ruledOutOf} from './decision-of.js';
import type {Entry} from './read-technical-summary.js';
import type {SectionKind} from './sections.js';

type Table = Extract<Block, {kind: 'table'}>;
type Position = {readonly path: string; readonly section: SectionKind; readonly title: string; readonly lines: readonly string[]};

const columns = {
	id: /^(?:id|no\.?|nr\.?|#|key|adr)$/i,
	category:
		/^(?:category|concern|area|layer|aspect|component|topic|purpose|domain|field|role|what|part|tier|capability|need|for|use|used for|function|type|question|subject)$/i,
	choice:
		/^(?:choices?|technolog(?:y|ies)|tools?|tech|selection|selected|stack|decisions?|chosen|we use|used|framework|library|libraries|product|solution|implementation|name|standard|choice \/ version|technology \/ version|package)$/i,
	version: /^(?:version|versions|release|ver\.?|min(?:imum)? version)$/i,
	reason: /^(?:rationale|reasons?|why|justification|motivation|because)\??$/i,
	status: /^(?:status|state|verdict)$/i,
} as const;

const indexOf = (table: Table, pattern: RegExp): number => table.header.findIndex(title => pattern.test(plainText(title)));

/**
The choice's column: the one whose title says so, else the second of a table that has categories in its first.
*/
const choiceColumn = (table: Table, category: number, section: SectionKind): number => {
	const found = indexOf(table, columns.choice);

	if (found >= 0 && found !== category) {
		return found;
	}

	// Without a title that says so, the second of two columns counts where it names technologies.
	const isStack = section === 'decisions' && category === 0 && table.header.length === 2;
	return isStack && table.rows.some(({cells}) => choicesOf(cells[1] ?? '', false).length > 0) ? 1 : -1;
};

/**
What a table of the technical summary decides, a row at a time; a row whose status is rejected is ruled out. A table without a column of choices is handed back as not understood.
*/
export const readStackTable = (table: Table, {path, section, title, lines}: Position): readonly Entry[] => {
	const [id, category, status, version] = [columns.id, columns.category, columns.status, columns.version].map(pattern =>
		indexOf(table, pattern),
	);
	const choice = choiceColumn(table, category ?? -1, section);
	const textAt = (line: number): string =>
		(lines[line - 1] ?? '')
			.trim()
			.replace(/^\||\|$/g, '')
			.trim();

	if (section === 'passed-over') {
		return [];
	}

	if (section === 'learnings') {
		return table.rows.map(({line}) => ({
			kind: 'learning',
			fact: {id: factId('LRN', textAt(line)), text: textAt(line), place: {path, line, endLine: line}},
		}));
	}

	if (choice < 0 && section !== 'ruled-out') {
		const place = {path, line: table.line, endLine: table.endLine};
		return [{kind: 'missed', missed: {text: textAt(table.line), place, why: 'No column of this table holds a choice.'}}];
	}

	return table.rows.flatMap(({cells, line}): readonly Entry[] => {
		const text = textAt(line);
		const about = {id: ownId(cells[id ?? -1] ?? '')?.id ?? ownId(cells[0] ?? '')?.id ?? null, text, place: {path, line, endLine: line}};
		const reason = (cells[indexOf(table, columns.reason)] ?? '').trim();
		const cell = cells[Math.max(choice, 0)] ?? '';
		const stated = cells[status ?? -1] ?? '';

		if (section === 'ruled-out' || /\b(?:rejected|ruled out|deprecated|forbidden|not used|superseded)\b/i.test(stated)) {
			return ruledOutOf(cell, about).map(decision => ({kind: 'ruled-out', decision}));
		}

		const found = /\b(?:planned|proposed|open|pending|under review)\b/i.test(stated)
			? []
			: choicesOf(cell, indexOf(table, columns.choice) >= 0);
		const own = versionOf(cells[version ?? -1] ?? '');
		const named = plainText(cells[category ?? -1] ?? '') || (found.length > 0 && found.every(each => each.category === null) ? title : '');
		return found.map((each, index) => ({
			kind: 'decision',
			decision: decisionOf(
				{...each, version: index === 0 ? (own ?? each.version) : each.version},
				{...about, category: named, ...(reason === '' ? {} : {reason})},
			),
		}));
	});
};

import type {Block} from '../blocks.js';
import type {Rule, RuleLevel} from '../facts.js';
import {factId} from '../ids.js';
import {ownId} from '../own-id.js';
import {plainText} from '../plain-text.js';
import {ruleWord} from './rule-level.js';

type Position = {readonly path: string; readonly section: string};

const columns = {
	id: /^(?:id|no\.?|nr\.?|#|rule id|key|number)$/i,
	rule: /^(?:rules?|requirements?|guidelines?|statement|description|text|standard|what|convention)$/i,
	level: /^(?:level|keyword|strength|rfc ?2119|obligation|normative)$/i,
} as const;

const levelOf = (cell: string): RuleLevel | null => {
	const word = plainText(cell).toLowerCase();
	return word === 'must' || word === 'required' || word === 'shall'
		? 'must'
		: word === 'must not' || word === 'forbidden' || word === 'shall not'
			? 'must-not'
			: word === 'should' || word === 'recommended'
				? 'should'
				: word === 'may' || word === 'optional'
					? 'may'
					: null;
};

/**
The rules that a table lists: a row is one where its text has a word that makes it a rule, its level column names one, or it has an id of its own.
*/
export const readRuleTable = (table: Extract<Block, {kind: 'table'}>, {path, section}: Position): readonly Rule[] => {
	const indexOf = (pattern: RegExp): number => table.header.findIndex(title => pattern.test(plainText(title)));
	const [idColumn, ruleColumn, levelColumn] = [indexOf(columns.id), indexOf(columns.rule), indexOf(columns.level)];

	return table.rows.flatMap(({cells, line}) => {
		const own = ownId(cells[idColumn] ?? '') ?? ownId(cells[0] ?? '');
		const text = cells[ruleColumn] ?? cells.find(cell => ruleWord(cell, false) !== null) ?? '';
		const level = levelOf(cells[levelColumn] ?? '');
		const word = ruleWord(text, ruleColumn >= 0);

		if (text === '' || (word === null && level === null && (own === null || ruleColumn < 0))) {
			return [];
		}

		const isNormative = level === null ? (word?.normative ?? false) : /^[A-Z ]+$/.test(plainText(cells[levelColumn] ?? ''));
		const place = {path, line, endLine: line};
		return [{id: own?.id ?? factId('G', text), text, place, level: level ?? word?.level ?? 'must', normative: isNormative, section}];
	});
};

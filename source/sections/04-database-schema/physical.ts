import {fence} from '../mermaid-text.js';
import {partDraft} from '../part-draft.js';
import {cite, citeRulings} from '../quotation.js';
import {refer, searched} from '../refer.js';
import type {Difference} from '../schema-delta.js';
import type {OutlineAnswers, OutlineQuestion, PartDraft} from '../section.js';
import {list, stacked} from '../table.js';
import {dialectNamed, dialectOf} from './dialects.js';
import type {SchemaGiven} from './schema.js';
import {statementsFor} from './statements.js';

const question = (delta: readonly Difference[]): OutlineQuestion => ({
	id: 'dialect',
	question: 'In which SQL dialect is the schema written? No document names a SQL database.',
	isBlocking: true,
	facts: [...new Set(delta.flatMap(({facts}) => facts.map(({id}) => id)))],
	ask: {
		options: [
			{id: 'postgresql', label: 'PostgreSQL', effect: 'The target shape is written for PostgreSQL.'},
			{id: 'mysql', label: 'MySQL', effect: 'The target shape is written for MySQL.'},
			{id: 'sqlite', label: 'SQLite', effect: 'The target shape is written for SQLite.'},
			{id: 'none', label: 'No SQL', effect: 'The plan holds no DDL; the logical model stands alone.'},
		],
		recommended: null,
	},
});

/**
What changes in the tables, in the dialect that the summary or a person chose.
*/
export const physical = (
	{technicalSummary, useCase, tables}: SchemaGiven,
	delta: readonly Difference[],
	answers: OutlineAnswers,
): PartDraft => {
	const decided = dialectOf(technicalSummary.decisions);
	const answer = answers.dialect;
	const dialect = decided?.dialect ?? dialectNamed(answer === undefined ? '' : `${answer.ruling} ${answer.text ?? ''}`);
	const source = decided === null ? (answer === undefined ? '' : citeRulings([answer])) : cite([decided.decision]);
	const all = dialect === null ? [] : statementsFor(delta, {dialect, tables});
	const statements = all.filter(statement => statement !== null);
	const hangsOn = [refer(delta.flatMap(({facts}) => facts)), citeRulings(delta.flatMap(({rulings}) => rulings))].join(' ').trim();
	const unwritten =
		statements.length < all.length ? ' (what has no type in the documents, or no table in the migrations, is left out)' : '';
	const text =
		statements.length === 0
			? ''
			: stacked(
					list([`Target shape of what changes, ${dialect ?? ''} ${source}: ${hangsOn}${unwritten}`]),
					fence('sql', statements.join('\n')),
				);
	const isAsked = delta.length > 0 && dialect === null && answer === undefined;
	return partDraft('physical', {
		text,
		questions: isAsked ? [question(delta)] : [],
		otherwise:
			delta.length === 0
				? `the use case changes no table ${searched(useCase)}`
				: `the types of what changes are not known in full ${hangsOn} ${source}`.trim(),
	});
};

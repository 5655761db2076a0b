import {openQuestion, partDraft} from '../part-draft.js';
import {cite, citeRulings, quote} from '../quotation.js';
import type {Difference} from '../schema-delta.js';
import type {OutlineQuestion, PartDraft} from '../section.js';
import {list} from '../table.js';
import {scopeOf} from '../use-case-facts.js';
import type {SchemaGiven} from './schema.js';

const migrating = /\b(?:migrat\w*|backfill\w*|expand|contract|flyway|liquibase|add(?:ed)? (?:a|the) column)\b/i;

const questions = (delta: readonly Difference[]): readonly OutlineQuestion[] => {
	const required = delta.filter(({kind, attribute}) => kind === 'attribute' && attribute?.nullable === false);
	const values = delta.filter(({kind}) => kind === 'value');
	const named = (found: readonly Difference[]): string =>
		found.map(({entity, attribute}) => `\`${entity.name}.${attribute?.name ?? ''}\``).join(', ');
	return [
		...(required.length === 0
			? []
			: [
					openQuestion('backfill', `Which value do rows that exist already get for ${named(required)}?`, {
						facts: required.flatMap(({facts}) => facts),
						isBlocking: true,
					}),
				]),
		...(values.length === 0
			? []
			: [
					openQuestion(
						'back-out',
						`When the change is backed out, what becomes of rows that hold ${values.map(({value}) => `\`${value ?? ''}\``).join(', ')} by then?`,
						{facts: values.flatMap(({facts, attribute}) => [...facts, ...(attribute === null ? [] : [attribute])])},
					),
				]),
	];
};

/**
How the schema gets from what it is to what it shall be, as far as a document says it.
*/
export const migration = ({technicalSummary, useCase}: SchemaGiven, delta: readonly Difference[]): PartDraft => {
	const said = technicalSummary.decisions.filter(({text}) => migrating.test(text));
	const learned = technicalSummary.learnings.filter(({text}) => migrating.test(text));
	const isNeeded = delta.length > 0;
	const changed = [cite(delta.flatMap(({facts}) => facts)), citeRulings(delta.flatMap(({rulings}) => rulings))].join(' ').trim();
	return partDraft('migration', {
		text: isNeeded
			? list([`One migration for ${changed}`, ...said.map(quote), ...(learned.length === 0 ? [] : [`Learned before: ${cite(learned)}`])])
			: '',
		questions: isNeeded ? questions(delta) : [],
		otherwise: `the use case changes no table ${cite(scopeOf(useCase))}`,
	});
};

import type {Fact} from '../../documents/facts.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {citeRulings, said as ruled} from '../quotation.js';
import {refer, searched} from '../refer.js';
import type {Difference} from '../schema-delta.js';
import type {OutlineQuestion, PartDraft} from '../section.js';
import {list} from '../table.js';
import type {SchemaGiven} from './schema.js';

const migrating = /\b(?:migrat\w*|backfill\w*|expand|contract|flyway|liquibase|add(?:ed)? (?:a|the) column)\b/i;

/**
Whether a text says how a schema is changed.
*/
export const isOnMigration = ({text}: Pick<Fact, 'text'>): boolean => migrating.test(text);

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
export const migration = ({technicalSummary, useCase, rulings}: SchemaGiven, delta: readonly Difference[]): PartDraft => {
	const behind = rulings.filter(({check, choice}) => /^code-/.test(check) && choice === 'domain-model');
	const said = [...technicalSummary.decisions, ...technicalSummary.learnings].filter(isOnMigration);
	const isNeeded = delta.length + behind.length > 0;
	const changed = [refer(delta.flatMap(({facts}) => facts)), citeRulings(delta.flatMap(({rulings}) => rulings))].join(' ').trim();
	return partDraft('migration', {
		text: isNeeded
			? list([
					...(delta.length === 0 ? [] : [`One migration for ${changed}`]),
					...behind.map(
						ruling =>
							`The schema follows the domain model in \`${ruling.subject}\`, ${ruled(ruling).replace(/^The domain model is right: /, '')} ${citeRulings([ruling])}`,
					),
					...(said.length === 0 ? [] : [`In the way of ${refer(said)}`]),
				])
			: '',
		questions: isNeeded ? questions(delta) : [],
		otherwise: `the use case changes no table ${searched(useCase)}`,
	});
};

import type {Fact} from '../../documents/facts.js';
import {partDraft} from '../part-draft.js';
import {citeRulings, quote, said} from '../quotation.js';
import type {OutlineAnswers, OutlineQuestion, PartDraft} from '../section.js';
import {list} from '../table.js';
import type {StructureGiven} from './structure.js';

const paradigms =
	/\b(?:modular monolith|monolith(?:ic)?|micro-?services?|serverless|hexagonal|ports and adapters|clean architecture|onion architecture|layered architecture|layered|event[- ]driven|event sourcing|cqrs|model[- ]view[- ]controller|mvc|mvvm|client[-/]server|plug-?in architecture|single[- ]page application|command[- ]line tool)\b/i;

const options = [
	{id: 'modular-monolith', label: 'Modular monolith', effect: 'One deployment; the use case becomes a module with its own tables.'},
	{id: 'layered', label: 'Layered application', effect: 'One deployment; the use case is spread over presentation, logic and data.'},
	{id: 'services', label: 'Separate services', effect: 'The use case gets a deployment, a database and an interface of its own.'},
	{id: 'serverless', label: 'Serverless functions', effect: 'Each trigger becomes a function; state lives in managed services.'},
] as const;

const question: OutlineQuestion = {
	id: 'paradigm',
	question: 'No document decides how the system is structured. Which paradigm does this use case follow?',
	isBlocking: true,
	facts: [],
	ask: {options, recommended: null},
};

/**
Whether a text names how a system is structured.
*/
export const namesParadigm = ({text}: Pick<Fact, 'text'>): boolean => paradigms.test(text);

/**
The paradigm, named first: by a decision, by a rule, or by a person.
*/
export const paradigm = ({technicalSummary, guidelines}: StructureGiven, answers: OutlineAnswers): PartDraft => {
	const answer = answers.paradigm;
	const named: readonly Fact[] = [...technicalSummary.decisions, ...guidelines.rules].filter(namesParadigm);
	const text = answer === undefined ? list(named.map(quote)) : list([`${said(answer)} ${citeRulings([answer])}`]);
	return partDraft('paradigm', {text, questions: text === '' ? [question] : [], otherwise: ''});
};

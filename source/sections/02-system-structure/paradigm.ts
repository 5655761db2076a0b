import type {Fact} from '../../documents/facts.js';
import {partDraft} from '../part-draft.js';
import {citeRulings, quote, quoteEach, said} from '../quotation.js';
import type {OutlineAnswers, OutlineQuestion, PartDraft} from '../section.js';
import {list} from '../table.js';
import type {StructureGiven} from './structure.js';
import {decides} from './structure-said.js';

type Options = NonNullable<OutlineQuestion['ask']>['options'];

const whole: Options = [
	{id: 'modular-monolith', label: 'Modular monolith', effect: 'One deployment; the use case becomes a module with its own tables.'},
	{id: 'layered', label: 'Layered application', effect: 'One deployment; the use case is spread over presentation, logic and data.'},
	{id: 'services', label: 'Separate services', effect: 'The use case gets a deployment, a database and an interface of its own.'},
	{id: 'serverless', label: 'Serverless functions', effect: 'Each trigger becomes a function; state lives in managed services.'},
];

const deployments: Options = [
	{id: 'one', label: 'One deployable', effect: 'The use case is built into what is deployed today.'},
	...whole.filter(({id}) => id === 'services' || id === 'serverless'),
];

const insides: Options = [
	{id: 'modules', label: 'Modules', effect: 'The use case becomes a module with its own tables; others call its functions.'},
	{id: 'layers', label: 'Layers', effect: 'The use case is spread over presentation, logic and data.'},
	{
		id: 'hexagonal',
		label: 'Ports and adapters',
		effect: 'The rules of the use case know no framework; what they need is behind interfaces.',
	},
];

const asked = (question: string, options: Options, facts: readonly Fact[]): OutlineQuestion => ({
	id: 'paradigm',
	question,
	isBlocking: true,
	facts: [...new Set(facts.map(({id}) => id))],
	ask: {options, recommended: null},
});

type Said = {readonly [Kind in NonNullable<ReturnType<typeof decides>>]: readonly Fact[]};

/** What is left to decide; nothing where a paradigm is named, or where both the inside and the deployment are described. */
const undecided = ({paradigm: named, inside, deployment}: Said): readonly OutlineQuestion[] => {
	if (named.length > 0 || (inside.length > 0 && deployment.length > 0)) {
		return [];
	}

	if (inside.length > 0) {
		return [
			asked('The documents decide how the code is cut, and none how it is deployed. How is this use case deployed?', deployments, inside),
		];
	}

	return deployment.length > 0
		? [asked('The documents decide how the system is deployed, and none how its code is cut. How is it cut?', insides, deployment)]
		: [asked('No document decides how the system is structured. Which paradigm does this use case follow?', whole, [])];
};

/**
The paradigm, named first: by decisions, by rules, or by a person. A description counts as its name does: which layer calls which, and what is deployed.
*/
export const paradigm = ({technicalSummary, guidelines}: StructureGiven, answers: OutlineAnswers): PartDraft => {
	const answer = answers.paradigm;
	const all = [...technicalSummary.decisions, ...guidelines.rules];
	const of = (kind: keyof Said): readonly Fact[] => all.filter(fact => decides(fact) === kind);
	const found: Said = {paradigm: of('paradigm'), inside: of('inside'), deployment: of('deployment')};
	const open = undecided(found);
	const text = list([
		...(answer === undefined ? [] : [`${said(answer)} ${citeRulings([answer])}`]),
		...quoteEach(found.paradigm),
		...found.inside.map(fact => `Layered: ${quote(fact)}`),
		...quoteEach(found.deployment).map(quoted => `Deployed as ${quoted}`),
	]);
	return partDraft('paradigm', {text, questions: answer === undefined ? open : [], otherwise: ''});
};

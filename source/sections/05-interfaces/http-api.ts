import type {Decision, Fact} from '../../documents/facts.js';
import {fence} from '../mermaid-text.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {citeRulings, said} from '../quotation.js';
import {refer, searched} from '../refer.js';
import type {OutlineAnswers, OutlineQuestion, PartDraft} from '../section.js';
import {list, stacked} from '../table.js';
import {behaviourOf} from '../use-case-facts.js';
import {endpointsIn} from './endpoints.js';
import type {InterfacesGiven} from './interfaces.js';
import {openApi} from './open-api.js';

const http =
	/\b(?:rest(?:ful)? (?:apis?|interfaces?|endpoints?|services?|over)|rest$|rest(?=,? (?:and |with |over )?(?:json|http)|\s*\|)|https?\b(?!:)|openapi|swagger|graphql endpoint|json api|http api|endpoints?|api responses?)\b/i;
const server =
	/\b(?:fastify|express|koa|nest(?:js)?|hono|spring|asp\.net|django|flask|fastapi|rails|laravel|symfony|gin|echo|fiber|actix|axum|phoenix|next(?:\.js)?|nuxt|remix|sveltekit|quarkus|micronaut|ktor)\b/i;

const askHttp = (facts: readonly Fact[]): OutlineQuestion => ({
	id: 'http-api',
	question: 'Does this use case need an HTTP API? A web framework is chosen, and no document says.',
	isBlocking: true,
	facts: facts.map(({id}) => id),
	ask: {
		options: [
			{id: 'http', label: 'Yes, an HTTP API', effect: 'Its paths become a question that blocks the plan until they are named.'},
			{id: 'pages', label: 'No, pages rendered by the server', effect: 'The section names no API; forms and pages are internal.'},
			{id: 'none', label: 'No interface over HTTP', effect: 'The section names no API.'},
		],
		recommended: null,
	},
});

/**
Whether a text names an HTTP interface.
*/
export const namesHttp = ({text}: Pick<Fact, 'text'>): boolean => http.test(text);

/**
Whether a decision chooses a framework that answers requests.
*/
export const isFramework = ({choice, category}: Decision): boolean => server.test(choice) && !/test/i.test(category);

/**
Whether a rule says how paths are formed.
*/
export const isOnPaths = ({text}: Pick<Fact, 'text'>): boolean => /\bpaths?\b/i.test(text);

const paths = (facts: readonly Fact[]): OutlineQuestion =>
	openQuestion('http-paths', 'Which paths, methods, request and response bodies does the HTTP API have?', {
		facts,
		isBlocking: true,
	});

/**
The HTTP API, where a document names one: its operations as OpenAPI, or the question for them.
*/
export const httpApi = (given: InterfacesGiven, answers: OutlineAnswers): PartDraft => {
	const {useCase, technicalSummary, guidelines} = given;
	const endpoints = endpointsIn([...behaviourOf(useCase), ...useCase.definitionOfDone, ...technicalSummary.decisions]);
	const frameworks = technicalSummary.decisions.filter(isFramework);
	const told: readonly Fact[] = [...behaviourOf(useCase), ...technicalSummary.decisions].filter(namesHttp);
	// Rules on endpoints beside a framework that answers requests: this project has an API.
	const named = told.length > 0 || frameworks.length === 0 ? told : guidelines.rules.filter(namesHttp);
	const answer = answers['http-api'];
	const rules = guidelines.rules.filter(isOnPaths);
	const otherwise = `no document names an HTTP API ${searched(useCase)}`;

	if (endpoints.length > 0) {
		const facts = endpoints.flatMap(endpoint => endpoint.facts);
		return partDraft('http-api', {
			text: stacked(list([`Named by ${refer(facts)}`]), fence('yaml', openApi(useCase.title, endpoints))),
			otherwise,
		});
	}

	if (answer !== undefined) {
		const isWanted = answer.choice === 'http' || answer.choice === 'text';
		const line = list([`${said(answer)} ${citeRulings([answer])}`]);
		return partDraft('http-api', {text: line, questions: isWanted ? [paths(frameworks)] : [], otherwise});
	}

	if (named.length > 0) {
		return partDraft('http-api', {
			text: list([`Named by ${refer(named)}`, ...(rules.length === 0 ? [] : [`Form of its paths: ${refer(rules)}`])]),
			questions: [paths([...named, ...rules])],
			otherwise,
		});
	}

	return partDraft('http-api', {text: '', questions: frameworks.length > 0 ? [askHttp(frameworks)] : [], otherwise});
};

import type {Fact} from '../../documents/facts.js';
import {fence} from '../mermaid-text.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {cite, citeRulings, quote, said} from '../quotation.js';
import type {OutlineAnswers, OutlineQuestion, PartDraft} from '../section.js';
import {list, stacked} from '../table.js';
import {behaviourOf, scopeOf} from '../use-case-facts.js';
import {endpointsIn} from './endpoints.js';
import type {InterfacesGiven} from './interfaces.js';
import {openApi} from './open-api.js';

const http =
	/\b(?:rest(?:ful)? (?:apis?|interfaces?|endpoints?|services?|over)|rest$|https?\b(?!:)|openapi|swagger|graphql endpoint|json api|http api|endpoints?|api responses?)\b/i;
const server =
	/\b(?:fastify|express|koa|nest(?:js)?|hono|spring|asp\.net|django|flask|fastapi|rails|laravel|symfony|gin|echo|fiber|actix|axum|phoenix|next(?:\.js)?|nuxt|remix|sveltekit|quarkus|micronaut|ktor)\b/i;

const askHttp = (facts: readonly Fact[]): OutlineQuestion => ({
	id: 'http-api',
	question: 'A web framework is chosen, but no document says whether this use case needs an HTTP API. Does it?',
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

const paths = (facts: readonly Fact[]): OutlineQuestion =>
	openQuestion('http-paths', 'Which paths, methods, request and response bodies does the HTTP API have? No document names one.', {
		facts,
		isBlocking: true,
	});

/**
The HTTP API, where a document names one: its operations as OpenAPI, or the question for them.
*/
export const httpApi = (given: InterfacesGiven, answers: OutlineAnswers): PartDraft => {
	const {useCase, technicalSummary, guidelines} = given;
	const ofUseCase = behaviourOf(useCase);
	const endpoints = endpointsIn([...ofUseCase, ...useCase.definitionOfDone, ...technicalSummary.decisions]);
	const named = [...ofUseCase, ...technicalSummary.decisions].filter(({text}) => http.test(text));
	const frameworks = technicalSummary.decisions.filter(({choice, category}) => server.test(choice) && !/test/i.test(category));
	const answer = answers['http-api'];
	const scope = scopeOf(useCase);
	const otherwise = `no document names an HTTP API ${cite([...technicalSummary.decisions.slice(0, 2), ...scope])}`;

	if (endpoints.length > 0) {
		const facts = [...endpoints.flatMap(endpoint => endpoint.facts)];
		return partDraft('http-api', {
			text: stacked(list([`Named by ${cite(facts)}`]), fence('yaml', openApi(useCase.title, endpoints))),
			otherwise,
		});
	}

	if (answer !== undefined) {
		const isWanted = answer.choice === 'http' || answer.choice === 'text';
		const line = list([`${said(answer)} ${citeRulings([answer])}`]);
		return partDraft('http-api', {text: line, questions: isWanted ? [paths(frameworks)] : [], otherwise});
	}

	if (named.length > 0) {
		const rules = guidelines.rules.filter(({text}) => /\bpaths?\b/i.test(text));
		return partDraft('http-api', {
			text: list([
				...named.map(each => (ofUseCase.includes(each) ? `Named by ${cite([each])}` : quote(each))),
				...(rules.length === 0 ? [] : [`Form: ${cite(rules)}`]),
			]),
			questions: [paths([...named, ...rules, ...scope])],
			otherwise,
		});
	}

	return partDraft('http-api', {text: '', questions: frameworks.length > 0 ? [askHttp([...frameworks, ...scope])] : [], otherwise});
};

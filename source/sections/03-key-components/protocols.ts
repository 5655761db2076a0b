import type {Fact} from '../../documents/facts.js';
import {partDraft} from '../part-draft.js';
import {cite, citeRulings, quote, said} from '../quotation.js';
import {withRuling} from '../rulings-on.js';
import type {PartDraft} from '../section.js';
import {list} from '../table.js';
import {behaviourOf, scopeOf} from '../use-case-facts.js';
import type {ComponentsGiven} from './components.js';

const patterns =
	/\b(?:rest(?:ful)?|https?|grpc|graphql|web-?sockets?|server-sent events|sse|soap|amqp|mqtt|kafka|web-?hooks?|pub\/?sub|message queues?|job queue|queued?|event bus|api gateway|cqrs|saga|outbox|polling|json|xml|smtp|ipc)\b/i;

/**
The protocols and patterns that a document names, in its words.
*/
export const protocols = ({useCase, technicalSummary, structure, rulings}: ComponentsGiven): PartDraft => {
	const named: readonly Fact[] = [...technicalSummary.decisions, ...behaviourOf(useCase)].filter(({text}) => patterns.test(text));
	const searched = [...technicalSummary.decisions.slice(0, 3), ...scopeOf(useCase)];
	return partDraft('protocols', {
		text: list([
			...structure.map(ruling => `${said(ruling)} ${citeRulings([ruling])}`),
			...named.map(fact => withRuling(quote(fact), fact, rulings)),
		]),
		otherwise: `no document names a protocol or an integration pattern ${cite(searched)}`,
	});
};

import type {Fact} from '../../documents/facts.js';
import {namesParadigm} from '../02-system-structure/structure-said.js';
import {homeOf} from '../decision-home.js';
import {partDraft} from '../part-draft.js';
import {cite, quote} from '../quotation.js';
import {searched} from '../refer.js';
import {withRuling} from '../rulings-on.js';
import type {PartDraft} from '../section.js';
import {list} from '../table.js';
import {behaviourOf} from '../use-case-facts.js';
import type {ComponentsGiven} from './components.js';

// A queue of readers is none of messages; so a bare «queue» says nothing.
const patterns =
	/\b(?:rest(?:ful)? (?:apis?|endpoints?|over)|https?|grpc|graphql|web-?sockets?|server-sent events|sse|soap|amqp|mqtt|kafka|web-?hooks?|pub\/?sub|(?:message|job|task|event) queues?|jobs?|event bus|api gateway|cqrs|saga|outbox|polling|json|xml|smtp|ipc)\b/i;

/**
Whether a text names a protocol or an integration pattern.
*/
export const namesProtocol = ({text}: Pick<Fact, 'text'>): boolean => patterns.test(text);

/**
The protocols and patterns that a document names: quoted where no other section quotes them, cited otherwise.
*/
export const protocols = ({useCase, technicalSummary, rulings}: ComponentsGiven): PartDraft => {
	const named = technicalSummary.decisions.filter(each => namesProtocol(each) && !namesParadigm(each));
	const own = named.filter(decision => homeOf(decision) === 3);
	const others: readonly Fact[] = [...named.filter(decision => !own.includes(decision)), ...behaviourOf(useCase).filter(namesProtocol)];
	const also = others.map(fact => withRuling(`${patterns.exec(fact.text)?.[0] ?? ''} ${cite([fact])}`, fact, rulings)).join(', ');
	return partDraft('protocols', {
		text: list([...own.map(quote), ...(also === '' ? [] : [`Also named: ${also}`])]),
		otherwise: `no document names a protocol or an integration pattern ${searched(useCase)}`,
	});
};

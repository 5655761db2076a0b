import type {MessageCreateParams} from '@anthropic-ai/sdk/resources/messages';
import {type Law, readBody} from './accept.js';
import {type Exchange, refuse, sendFault, sendTurn} from './answer.js';
import {createCache} from './cache.js';
import {createDiagnosis} from './diagnosis.js';
import {promptHash} from './prefix.js';
import {failure, type Script, type Turn} from './script.js';
import {turnFor} from './turn-for.js';

/**
Answers requests for messages by the script, one after the other.

@param clock - Milliseconds, for the lifetime of what is cached.
*/
export const createConversation = (
	script: Script,
	law: Omit<Law, 'paused'>,
	clock: () => number,
): ((exchange: Exchange) => Promise<void>) => {
	const cache = createCache(clock);
	const diagnosis = createDiagnosis();
	const paused = new Set<string>();
	let asked = 0;

	const take = async (exchange: Exchange, turn: Turn, body: MessageCreateParams): Promise<void> => {
		const account = cache.account(body);
		const composed = turnFor(turn, {body, account, requestId: exchange.requestId, diagnostics: diagnosis.explain(body)});
		const {id, content, stop_reason} = composed.message;
		diagnosis.keep(id, body);

		if (stop_reason === 'pause_turn') {
			paused.add(promptHash({...body, messages: [...body.messages, {role: 'assistant', content}]}));
		}

		account.begin();
		await sendTurn(exchange, turn, {...composed, isStreamed: body.stream === true});
	};

	return async exchange => {
		const read = readBody('create', exchange.recorded.text, {...law, paused});

		if ('fault' in read) {
			await refuse(exchange, read.fault);
			return;
		}

		const {body} = read;
		const index = asked++;
		const answer = typeof script === 'function' ? await script({index, body}) : script[index];

		if (answer === undefined) {
			await refuse(exchange, failure(400, {message: `The script has no answer to request ${index + 1}`}));
		} else if (answer.kind === 'turn') {
			await take(exchange, answer, body);
		} else {
			await sendFault(exchange, answer);
		}
	};
};

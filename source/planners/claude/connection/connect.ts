import type {Answer, Effects, ModelMessage, Question} from '../../../effects.js';
import {nameOfCredential} from './credential.js';
import type {Asked} from './failure.js';
import {type Insisted, insist} from './insisting.js';
import {redacting} from './redact.js';
import type {ConnectionSettings} from './settings.js';

/**
Whom a failure is put to, and who sees what streams in.
*/
export type Person = {readonly ask: (question: Question) => Promise<Answer>; readonly tell: Effects['tell']};

/**
What a planner can ask of the model's endpoint: a turn, and the models there are, as JSON.
*/
export type Connection = Pick<Effects, 'model'> & {readonly models: () => Promise<string>};

const askedWith = async ({endpoint: {host}, credential}: ConnectionSettings): Promise<Asked> => {
	const known = await credential();
	return {host, signedWith: nameOfCredential(known), redact: redacting(known === null || known.kind === 'profile' ? [] : [known.value])};
};

/**
Connects to an endpoint of the Messages API. The SDK is loaded with the first request. What streams in is told at once; what fails is put to the person, and the turn is asked for anew: only a whole one counts.
*/
export const connectClaude =
	(settings: ConnectionSettings) =>
	({ask, tell}: Person, signal: AbortSignal): Connection => {
		const cut = new Set<string>();
		const load = async () => import('./endpoint-calls.js');

		const insisting = async <Result>(what: Insisted<Result>): Promise<Result> => {
			const {classify} = await load();
			return insist(what, {ask, signal, random: settings.random, explain: classify, asked: async () => askedWith(settings)});
		};

		return {
			model: async request => {
				const {id, section} = request;
				const {attempt} = await load();
				const once = async (isAgain: boolean): Promise<ModelMessage> => {
					tell({type: 'turned', section, how: isAgain ? 'again' : cut.has(id) ? 'on' : 'anew'});
					return attempt(request, {settings, tell, signal});
				};
				const message = await insisting({id, isTurn: true, isBeginning: section === null, once});
				cut[message.stopReason === 'max_tokens' ? 'add' : 'delete'](id);
				return message;
			},
			models: async () => {
				const {listModels} = await load();
				const once = async (): Promise<string> => JSON.stringify(await listModels(settings, signal));
				return insisting({id: 'models', isTurn: false, isBeginning: true, once});
			},
		};
	};

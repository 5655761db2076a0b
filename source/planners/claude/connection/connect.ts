import type {Answer, Effects, Question} from '../../../effects.js';
import {nameOfCredential} from './credential.js';
import type {Asked} from './failure.js';
import {insist} from './insisting.js';
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

		const insisting = async <Result>(id: string, isBeginning: boolean, once: (isAgain: boolean) => Promise<Result>): Promise<Result> => {
			const {classify} = await load();
			return insist(
				{id, isBeginning, once},
				{ask, signal, random: settings.random, explain: classify, asked: async () => askedWith(settings)},
			);
		};

		return {
			model: async request => {
				const {attempt} = await load();
				const message = await insisting(request.id, request.section === null, async isAgain => {
					tell({type: 'turned', section: request.section, how: isAgain ? 'again' : cut.has(request.id) ? 'on' : 'anew'});
					return attempt(request, {settings, tell, signal});
				});
				cut[message.stopReason === 'max_tokens' ? 'add' : 'delete'](request.id);
				return message;
			},
			models: async () => {
				const {listModels} = await load();
				return insisting('models', true, async () => JSON.stringify(await listModels(settings, signal)));
			},
		};
	};

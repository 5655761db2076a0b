import {nameOfCredential} from './credential.js';
import type {Failure} from './failure.js';
import {redacting} from './redact.js';
import type {ConnectionSettings} from './settings.js';

/**
What there is to reach a model with, looked at once and without a question.

- `none`: nothing to sign a request with.
- `failed`: the endpoint did not answer as it should.
- `reached`: the models that it lists, none where another endpoint has no list.
*/
export type Probe =
	| {readonly kind: 'none'}
	| {readonly kind: 'failed'; readonly signedWith: string; readonly failure: Pick<Failure, 'title' | 'hint' | 'seen' | 'said'>}
	| {readonly kind: 'reached'; readonly signedWith: string; readonly models: readonly string[]};

/**
Asks the endpoint which models it has. It costs nothing.
*/
export const probe = async (settings: ConnectionSettings, signal: AbortSignal): Promise<Probe> => {
	const credential = await settings.credential();

	if (credential === null) {
		return {kind: 'none'};
	}

	const signedWith = nameOfCredential(credential);
	const {host} = settings.endpoint;
	const {classify, listModels} = await import('./endpoint-calls.js');

	try {
		const models = await listModels(settings, signal);
		return {kind: 'reached', signedWith, models: models.map(({id}) => id)};
	} catch (error) {
		if (signal.aborted) {
			return {kind: 'failed', signedWith, failure: {title: `${host} does not answer`, hint: 'Look at the network.', seen: '', said: ''}};
		}

		const failure = classify(error, {host, signedWith, redact: redacting(credential.kind === 'profile' ? [] : [credential.value])});

		if (failure === null) {
			throw error;
		}

		return {kind: 'failed', signedWith, failure};
	}
};

import {PlanWizardError} from '../errors.js';
import {findProfile} from '../files/anthropic-profile.js';
import {credentialOf} from '../planners/claude/connection/credential.js';
import {endpointOf} from '../planners/claude/connection/endpoint.js';
import type {ConnectionSettings} from '../planners/claude/connection/settings.js';
import {sendingFrom} from '../planners/claude/sending.js';
import {customHeaders} from './secrets.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Milliseconds. A model on somebody's own machine may read for minutes before it says a word; Anthropic's says at once that it is there. */
const silences = {official: {begin: 600_000, idle: 90_000}, other: {begin: 600_000, idle: 600_000}};

/** Who has a key or a token is never sent where a profile says: the SDK reads none then. */
const profileUrl = async (environment: Environment): Promise<string | null> => {
	const hasSecret = [environment.ANTHROPIC_API_KEY, environment.ANTHROPIC_AUTH_TOKEN].some(value => value?.trim());
	return hasSecret ? null : ((await findProfile(environment))?.url ?? null);
};

const endpointIn = async (environment: Environment): Promise<ConnectionSettings['endpoint']> => {
	const named = environment.ANTHROPIC_BASE_URL?.trim();
	const endpoint = endpointOf(named || ((await profileUrl(environment)) ?? undefined));

	if (endpoint === null) {
		throw new PlanWizardError(
			'BAD_ENDPOINT',
			`${named ? 'ANTHROPIC_BASE_URL' : 'The address in the profile'} is no HTTP address.`,
			'Set it to the address before /v1/messages, such as http://localhost:11434, or leave it out.',
		);
	}

	// Where nobody named an address, a profile may, and the SDK reads it there.
	return named ? endpoint : {...endpoint, url: null};
};

/**
How the model is reached from here: what the environment and the disk say of its endpoint and of who asks.

@throws {PlanWizardError} `BAD_ENDPOINT`.
*/
export const reachOf = async (environment: Environment): Promise<ConnectionSettings> => {
	const endpoint = await endpointIn(environment);

	return {
		endpoint,
		credential: async () =>
			credentialOf({
				key: environment.ANTHROPIC_API_KEY,
				token: environment.ANTHROPIC_AUTH_TOKEN,
				profile: (await findProfile(environment))?.name ?? null,
			}),
		headers: customHeaders(environment),
		...(endpoint.isReduced ? silences.other : silences.official),
		random: Math.random,
		send: sendingFrom(environment),
	};
};

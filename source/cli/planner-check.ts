import {PlanWizardError} from '../errors.js';
import {probe} from '../planners/claude/connection/probe.js';
import {reachOf} from './reach.js';
import type {Surroundings} from './surroundings.js';

/** Milliseconds. Whoever asks a doctor wants an answer. */
const patience = 10_000;

/**
Who can draft here: whether there is a credential, whether its endpoint answers, and with which models.
*/
export const plannerCheck = async ({environment}: Surroundings): Promise<{readonly isFine: boolean; readonly text: string}> => {
	try {
		const settings = await reachOf(environment);
		const {host} = settings.endpoint;
		const found = await probe(settings, AbortSignal.timeout(patience));

		switch (found.kind) {
			case 'none': {
				return {isFine: true, text: 'Planner: offline. For Claude, set ANTHROPIC_API_KEY or run `ant auth login`.'};
			}

			case 'failed': {
				const {title, hint, seen, said} = found.failure;
				const words = [`Planner: ${title}.`, seen, said === '' ? '' : `It said: «${said}»`, hint];
				return {isFine: false, text: words.filter(text => text !== '').join(' ')};
			}

			case 'reached': {
				const models = found.models.length === 0 ? 'which lists no models: name one with --model' : `which has ${found.models.join(', ')}`;
				return {isFine: true, text: `Planner: Claude with ${found.signedWith} at ${host}, ${models}. Or offline, with --planner offline.`};
			}
		}
	} catch (error) {
		if (error instanceof PlanWizardError) {
			return {isFine: false, text: `Planner: ${error.message} ${error.remedy}`};
		}

		throw error;
	}
};

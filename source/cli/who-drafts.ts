import {PlanWizardError} from '../errors.js';
import type {Front} from '../journal/inner.js';
import {nameOfCredential} from '../planners/claude/connection/credential.js';
import type {ConnectionSettings} from '../planners/claude/connection/settings.js';
import {choose} from './choices.js';

/**
The planners there are.
*/
export type PlannerName = 'claude' | 'offline';

/**
Who drafts a new plan: as the flag says; without one, the person chooses where there is a credential, and nobody is asked where there is none.

@throws {PlanWizardError} `NO_CREDENTIAL`, `KEY_UNREADABLE`, `BAD_ENDPOINT` @throws {Quit}
*/
export const whoDrafts = async (
	named: PlannerName | null,
	reach: () => Promise<ConnectionSettings>,
	front: () => Promise<Front>,
): Promise<PlannerName> => {
	if (named === 'offline') {
		return named;
	}

	const {endpoint, credential} = await reach();
	const known = await credential();

	if (named === 'claude' && known === null) {
		throw new PlanWizardError(
			'NO_CREDENTIAL',
			'There are no Anthropic credentials, so Claude cannot draft.',
			'Set ANTHROPIC_API_KEY, or run `ant auth login`; or leave --planner out to plan offline.',
		);
	}

	if (named !== null || known === null) {
		return named ?? 'offline';
	}

	const choice = await choose(await front(), {
		title: 'Who drafts the plan?',
		body: 'The session keeps this. To change it later, resume it with --planner.',
		options: [
			{
				id: 'claude',
				label: 'Claude',
				effect: `Reasons, finds what contradicts itself in meaning, drafts and revises. It costs tokens, paid with ${nameOfCredential(known)}. It shows what it would send to ${endpoint.host}, and sends it when you agree.`,
			},
			{
				id: 'offline',
				label: 'Offline, without a model',
				effect: 'Outlines what follows from your documents by rule and asks you the rest. Nothing leaves this machine.',
			},
		],
	});

	return choice === 'claude' ? 'claude' : 'offline';
};

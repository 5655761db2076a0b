import {PlanWizardError} from '../../../errors.js';
import type {Credential} from './settings.js';

/**
What the environment and the disk hold. A profile is known by its name only.
*/
export type Found = {readonly key: string | undefined; readonly token: string | undefined; readonly profile: string | null};

/** What a key can be made of: any other character would end up in the words of an error, with the key around it. */
const printable = /^[\x21-\x7e]+$/;

const secret = (value: string | undefined, name: string): string | null => {
	const text = value?.trim() ?? '';

	if (text !== '' && !printable.test(text)) {
		throw new PlanWizardError(
			'KEY_UNREADABLE',
			`${name} holds a space, a line break or another character that no key has.`,
			`Set ${name} to the key alone, on one line.`,
		);
	}

	return text === '' ? null : text;
};

/**
The credential to use, in the SDK's own order: a key, a token, a profile; `null` where there is none.

@throws {PlanWizardError} `KEY_UNREADABLE`, without the key.
*/
export const credentialOf = ({key, token, profile}: Found): Credential | null => {
	const apiKey = secret(key, 'ANTHROPIC_API_KEY');
	const authToken = secret(token, 'ANTHROPIC_AUTH_TOKEN');

	if (apiKey !== null) {
		return {kind: 'key', value: apiKey};
	}

	return authToken === null ? (profile === null ? null : {kind: 'profile', name: profile}) : {kind: 'token', value: authToken};
};

/**
A credential as a person knows it, and no more of it than its last four characters.
*/
export const nameOfCredential = (credential: Credential | null): string => {
	if (credential === null) {
		return 'no key';
	}

	return credential.kind === 'profile' ? `the profile «${credential.name}»` : `the ${credential.kind} …${credential.value.slice(-4)}`;
};

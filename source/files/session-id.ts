import {basename, extname} from 'node:path';

/**
A readable name for a session: the use case's file name and four hex digits (`pay-an-invoice-3f9a`).

@param digits - Four hex digits.
*/
export const sessionId = (useCase: string, digits: string): string => {
	const stem = basename(useCase, extname(useCase))
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 40)
		.replace(/^-|-$/g, '');

	return `${stem === '' ? 'session' : stem}-${digits}`;
};

/**
True for the name of a session; anything else names no folder.
*/
export const isSessionId = (name: string): boolean => /^[a-z0-9][a-z0-9-]{0,60}$/.test(name);

import {createHash} from 'node:crypto';

const unfingerprinted = new Set(['place', 'at', 'by', 'follows']);

const canonical = (value: unknown): unknown => {
	if (Array.isArray(value)) {
		return value.map(canonical);
	}

	if (value !== null && typeof value === 'object') {
		return Object.fromEntries(
			Object.entries(value)
				.filter(([key, inner]) => !unfingerprinted.has(key) && inner !== undefined)
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.map(([key, inner]) => [key, canonical(inner)]),
		);
	}

	return value;
};

/**
SHA-256 of text (UTF-8) or bytes, in hex.
*/
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/**
The one hash of a request: the same for the same content whatever the order of its keys. Places, times, authors and what an answer was said to lead to are no part of it, so a line that moved or an answer given later changes nothing.

@returns SHA-256 in hex.
*/
export const fingerprint = (value: unknown): string => sha256(JSON.stringify(canonical(value)) ?? 'undefined');

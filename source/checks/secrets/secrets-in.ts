import {type Stretch, stretchesIn} from './stretches-in.js';

/**
A stretch of a text that gives something away. `isPlaceholder` where it is most likely an example: a host on this machine, a password called «password».
*/
export type Secret = Stretch & {readonly isPlaceholder: boolean};

const placeholder =
	/^(?:.{0,20}(?:password|passwort|secret|changeme|change-me|example|dummy|placeholder|your|test|xxx|\*\*\*|123456).{0,20}|(.)\1+)$/i;
const here = /@(?:localhost|127\.0\.0\.1|\[::1\]|[a-z][\w-]*|(?:[\w-]+\.)*example\.(?:com|org|net)|host|server)(?=[:/?#]|$)/i;

const isPlaceholder = (text: string): boolean => {
	const password = /:\/\/[^:@/\s]*:([^@\s]*)@/.exec(text);
	return password ? here.test(text) || placeholder.test(password[1] ?? '') || /[<${]/.test(password[1] ?? '') : placeholder.test(text);
};

/**
Everything in a text that looks like a secret. Two findings of one stretch count once.
*/
export const secretsIn = async (text: string): Promise<readonly Secret[]> => {
	const all = await stretchesIn(text);
	let end = 0;
	return all
		.filter(secret => {
			const isFirst = secret.start >= end;
			end = Math.max(end, secret.end);
			return isFirst;
		})
		.map(secret => ({...secret, isPlaceholder: isPlaceholder(text.slice(secret.start, secret.end))}));
};

/**
A secret as it may be shown: its first characters at most.
*/
export const maskedSecret = (text: string): string => (text.length < 12 ? '***' : `${text.slice(0, 4).replace(/\s/g, ' ')}***`);

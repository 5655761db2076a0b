/**
What the recommended rules of secretlint do not look for: a kind and a pattern whose first group, or the whole, is the secret.

A password has a digit or a sign: words alone are the name of one, or what a form says (`password: "required"`).
*/
export const ownPatterns: ReadonlyArray<readonly [kind: string, pattern: RegExp]> = [
	['a key of Stripe', /\b(?:sk|rk|whsec)_(?:(?:live|test)_)?[0-9A-Za-z]{20,}\b/g],
	['a key of Google', /\bAIza[0-9A-Za-z_-]{35}(?![0-9A-Za-z_-])/g],
	['a signed token', /\beyJ[0-9A-Za-z_-]{10,}\.eyJ[0-9A-Za-z_-]{10,}\.[0-9A-Za-z_-]{10,}/g],
	[
		'a password',
		/\b(?:password|passwd|pwd|secret|api[_-]?key|access[_-]?token)["'`]?\s*[:=]\s*["'`]((?=[^\s"'`]*[\d!#%&*+=?@^])[^\s"'`<>${}]{8,})["'`]/gi,
	],
];

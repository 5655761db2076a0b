import {lineAt} from '../blocks/code-block.js';
import type {Finding} from '../finding.js';
import {offendingText} from '../stretch.js';
import {maskedSecret, secretsIn} from './secrets-in.js';

/**
Finds secrets in a plan: keys, tokens, private keys, connection strings with a password. What is most likely an example (`postgres://app:password@localhost`) is advice, and the mere name of a key is nothing.

A plan is committed and sent to models. The message shows the first characters only.
*/
export const noSecrets = async (path: string, text: string): Promise<readonly Finding[]> => {
	const secrets = await secretsIn(text);
	return secrets.slice(0, 50).map(({kind, start, end, isPlaceholder}) => {
		const line = lineAt(text, start);
		const masked = maskedSecret(text.slice(start, end));
		return {
			check: 'no-secrets',
			severity: isPlaceholder ? 'advice' : 'error',
			subject: kind,
			message: `Unexpected ${kind}: \`${masked}\`, expected the name of where it is kept`,
			place: {path, line, endLine: line},
			other: null,
			offending: offendingText(masked),
		};
	});
};

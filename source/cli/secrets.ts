import {redacting} from '../planners/claude/connection/redact.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that hold a secret. Custom headers may, too. */
const names = ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_CUSTOM_HEADERS', 'CONTEXT7_API_KEY'] as const;

/**
Copies the environment and takes the secrets out of the original, so that no child, worker or library inherits or finds them.
*/
export const takeSecrets = (environment: Record<string, string | undefined>): Environment => {
	const copy = {...environment};

	for (const name of names) {
		delete environment[name];
	}

	return copy;
};

/**
Takes what is secret in this environment out of a text, before it is printed or kept.
*/
export const redactor = (environment: Environment): ((text: string) => string) =>
	redacting(names.flatMap(name => environment[name]?.split(/[\n\r]+|:\s*/).map(part => part.trim()) ?? []));

/**
The custom headers, as the SDK reads them: one a line, `Name: value`.
*/
export const customHeaders = ({ANTHROPIC_CUSTOM_HEADERS: text = ''}: Environment): Readonly<Record<string, string>> =>
	Object.fromEntries(
		text.split('\n').flatMap(line => {
			const [, name, value] = /^([^:]+):(.*)$/.exec(line.trim()) ?? [];
			return name === undefined || value === undefined ? [] : [[name.trim(), value.trim()]];
		}),
	);

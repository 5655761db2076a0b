import {sendingFrom} from '../sending.js';

/**
The server that knows the documentation of libraries: Context7's own, or the one that the person's settings name. A project never names one.

- `address`: over HTTPS, asked with `send`; `key` is sent to it where there is one.
- `command`: a program of the person's, started in `folder` with nothing but `environment` and what the system needs.
- `none`: nobody is asked, and why.
*/
export type DocumentationServer =
	| {readonly kind: 'address'; readonly url: string; readonly key: string | null; readonly send: typeof fetch}
	| {
			readonly kind: 'command';
			readonly command: string;
			readonly words: readonly string[];
			readonly environment: Readonly<Record<string, string>>;
			readonly folder: string;
	  }
	| {readonly kind: 'none'; readonly why: string};

/**
A server as a person knows it: its host, or the command.
*/
export const nameOfServer = (server: DocumentationServer): string => {
	switch (server.kind) {
		case 'address': {
			return new URL(server.url).host;
		}

		case 'command': {
			return [server.command, ...server.words].join(' ');
		}

		case 'none': {
			return 'nobody';
		}
	}
};

const context7 = 'https://mcp.context7.com/mcp';

const ownMachine = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

type Known = {
	/** What the person's settings say; `null` where they say nothing. */
	readonly setting: string | null;
	readonly environment: Readonly<Record<string, string | undefined>>;
	/** A folder of the person's: a program that is started in a project might be the project's. */
	readonly folder: string;
};

const passedOn = ['PATH', 'HOME', 'CONTEXT7_API_KEY'] as const;

/**
The server to ask: Context7 over HTTPS, or what the person's settings name: an address, a command, or `none`.
*/
export const serverOf = ({setting, environment, folder}: Known): DocumentationServer => {
	const key = environment.CONTEXT7_API_KEY?.trim() || null;

	if (setting === 'none') {
		return {kind: 'none', why: 'the settings turn documentation off'};
	}

	if (key !== null && !/^[\x21-\x7e]+$/.test(key)) {
		return {kind: 'none', why: 'CONTEXT7_API_KEY holds a character that no key has'};
	}

	if (setting !== null && !/^https?:/i.test(setting)) {
		const [command = '', ...words] = setting.split(' ').filter(word => word !== '');
		const known = passedOn.flatMap(name => (environment[name] ? [[name, environment[name]] as const] : []));
		return {kind: 'command', command, words, environment: Object.fromEntries(known), folder};
	}

	const url = setting ?? context7;
	const {protocol, hostname} = URL.canParse(url) ? new URL(url) : {protocol: '', hostname: ''};
	return protocol === 'https:' || ownMachine.test(hostname)
		? {kind: 'address', url, key, send: sendingFrom(environment)}
		: {kind: 'none', why: 'the settings name an address that is not HTTPS'};
};

import type {ManifestParts} from './manifest-entry.js';

/**
Go's `go.mod`: the language's version and the direct dependencies.
*/
export const readGoMod = (text: string): ManifestParts => {
	const lines = text.split(/\r\n|\r|\n/).map(line => line.trim());
	const technologies: {name: string; version: string | null; isDevelopment: boolean; find: readonly string[]}[] = [];
	let isRequire = false;

	for (const line of lines) {
		const version = /^go\s+(\d+(?:\.\d+)*)/.exec(line)?.[1];
		const required = /^(?:require\s+)?([\w.-]+\.[\w.-]+\/[\w./~-]+)\s+(v[\w.+-]+)(?!.*\/\/\s*indirect)/.exec(line);

		if (version !== undefined) {
			technologies.push({name: 'golang', version, isDevelopment: false, find: ['go', version]});
		} else if (/^require\s*\($/.test(line)) {
			isRequire = true;
		} else if (line === ')') {
			isRequire = false;
		} else if (required && (isRequire || line.startsWith('require'))) {
			technologies.push({
				name: (required[1] ?? '').replace(/\/v\d+$/, ''),
				version: required[2] ?? null,
				isDevelopment: false,
				find: [required[1] ?? ''],
			});
		}
	}

	const name = /^module\s+(\S+)/m.exec(text)?.[1] ?? null;
	return {
		ecosystem: 'Go',
		name,
		technologies,
		commands:
			name === null
				? []
				: [
						{name: 'test', command: 'go test ./...', find: ['module']},
						{name: 'build', command: 'go build ./...', find: ['module']},
					],
	};
};

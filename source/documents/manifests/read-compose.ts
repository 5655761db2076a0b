import {parseDocument} from 'yaml';
import type {ManifestParts} from './manifest-entry.js';
import {recordOf, textOf} from './record.js';

/**
A compose file: the images of its services, `postgres:16` as name and version.

@throws {Error} When it is no YAML, or has too many aliases.
*/
export const readCompose = (text: string): ManifestParts => {
	const document = parseDocument(text, {logLevel: 'silent', merge: true});
	const [fault] = document.errors;

	if (fault !== undefined) {
		throw new Error(fault.message.split('\n')[0] ?? 'It is no YAML.');
	}

	const root = recordOf(document.toJS({maxAliasCount: 100}));
	const images = Object.values(recordOf(root.services)).flatMap(service => textOf(recordOf(service).image) ?? []);
	return {
		ecosystem: 'Compose',
		name: textOf(root.name),
		technologies: images.flatMap(image => {
			const [, name, version] = /^(?:docker\.io\/(?:library\/)?)?([^\s:@$]+(?::\d+\/[^\s:@]+)?)(?::([^\s@]+))?/.exec(image) ?? [];
			return name === undefined
				? []
				: [{name: name.toLowerCase(), version: version ?? null, isDevelopment: false, find: [image.split('@')[0] ?? name]}];
		}),
		commands: [],
	};
};

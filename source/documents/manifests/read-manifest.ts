import type {Manifest} from '../facts.js';
import {uniqueIds} from '../ids.js';
import type {Reading} from '../reading.js';
import {type ManifestReader, manifestOf, unreadable} from './manifest-entry.js';
import {readCargo} from './read-cargo.js';
import {readCompose} from './read-compose.js';
import {readCsproj} from './read-csproj.js';
import {readGoMod} from './read-go-mod.js';
import {readGradle, readPom} from './read-jvm.js';
import {readPackageJson} from './read-package-json.js';
import {readPyproject, readRequirements} from './read-python.js';

const readers: ReadonlyArray<readonly [file: RegExp, ecosystem: string, read: ManifestReader]> = [
	[/^package\.json$/, 'npm', readPackageJson],
	[/^pyproject\.toml$/, 'Python', readPyproject],
	[/^requirements[\w.-]*\.txt$/, 'Python', readRequirements],
	[/^go\.mod$/, 'Go', readGoMod],
	[/^Cargo\.toml$/, 'Rust', readCargo],
	[/^pom\.xml$/, 'Maven', readPom],
	[/^build\.gradle(?:\.kts)?$/, 'Gradle', readGradle],
	[/\.(?:cs|fs|vb)proj$/, '.NET', readCsproj],
	[/^(?:docker-)?compose(?:[.-][\w-]+)?\.ya?ml$/, 'Compose', readCompose],
];

const readerOf = (path: string) => {
	const file = path.split('/').at(-1) ?? '';
	return readers.find(([pattern]) => pattern.test(file));
};

/**
Whether a file is a manifest that can be read, by its name.
*/
export const isManifest = (path: string): boolean => readerOf(path) !== undefined;

/**
Reads a manifest: what it depends on, with versions, and the commands that test and build. A malformed one gives nothing but the reason; it never throws.

@param text - The file as it is.
@param path - Relative to the root; its name says what kind of manifest it is.
*/
export const readManifest = (text: string, path: string): Reading<Manifest> => {
	const [, ecosystem = 'unknown', read] = readerOf(path) ?? [];

	if (read === undefined) {
		return unreadable(path, ecosystem, 'No kind of manifest that is known has this name.');
	}

	try {
		const manifest = manifestOf(read(text), text, path);
		const ids = uniqueIds([...manifest.technologies, ...manifest.commands]);
		return {
			facts: {
				...manifest,
				technologies: manifest.technologies.map((each, index) => ({...each, id: ids[index] ?? each.id})),
				commands: manifest.commands.map((each, index) => ({...each, id: ids[manifest.technologies.length + index] ?? each.id})),
			},
			notUnderstood: [],
		};
	} catch (error) {
		const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
		return unreadable(path, ecosystem, `The manifest could not be read: ${reason}`);
	}
};

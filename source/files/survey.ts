import type {Snapshot} from '../effects.js';
import {Reopened} from '../errors.js';
import {sha256} from '../fingerprint.js';
import type {InnerEffects} from '../journal/inner.js';
import {documentBytes} from './document-bytes.js';
import {projectText} from './looking/project-text.js';
import {readMigrations} from './migrations.js';
import {listSources, type Sources} from './sources.js';

const hashOf = async (root: string, path: string): Promise<string | null> => {
	const bytes = await documentBytes(root, path);
	return bytes === null ? null : sha256(bytes);
};

// A manifest is read where it can be; a broken link to one is none.
const manifestHash = (root: string, path: string): Promise<string | null> => hashOf(root, path).catch(() => null);

// As looks hash them: what could not be shown has none.
const textHashes = async (root: string, paths: readonly string[], known: ReadonlySet<string>): Promise<Snapshot['seen']> => {
	const hashes: Record<string, string | null> = {};

	for (const path of paths) {
		const found = await projectText(root, path, known);
		hashes[path] = found.kind === 'text' ? sha256(found.text) : null;
	}

	return hashes;
};

/** The sources with their migrations: another text of a migration is another state of the project. */
const listed = async (root: string): Promise<Sources> => {
	const sources = await listSources(root);
	const {migrations} = await readMigrations(root, sources.facts.paths, '');
	return migrations.length === 0
		? sources
		: {
				...sources,
				facts: {...sources.facts, migrations},
				tree: sha256([sources.tree, ...migrations.map(({text}) => sha256(text))].join('\n')),
			};
};

/**
Takes the state of a project (`inputs`) and shows its sources (`survey`), as one list of paths with the migrations, so that both speak of the same moment.

`survey` rejects with `Reopened` where the list has changed since.
*/
export const surveying = (root: string): Pick<InnerEffects, 'inputs' | 'survey'> => {
	let last: Sources | null = null;

	const inputs: InnerEffects['inputs'] = async ({paths, seen: looked = []}): Promise<Snapshot> => {
		last = await listed(root);
		const files: Record<string, string | null> = {};

		for (const path of paths) {
			files[path] = await hashOf(root, path);
		}

		for (const path of last.manifests) {
			files[path] ??= await manifestHash(root, path);
		}

		const seen = await textHashes(
			root,
			looked.filter(path => !(path in files)),
			new Set(last.all),
		);
		return {files, manifests: last.manifests.filter(path => typeof files[path] === 'string'), tree: last.tree, seen};
	};

	const survey: InnerEffects['survey'] = async ({tree}) => {
		const sources = last?.tree === tree ? last : await listed(root);

		if (sources.tree !== tree) {
			throw new Reopened('inputs');
		}

		return sources.facts;
	};

	return {inputs, survey};
};

import type {Effects, Snapshot} from '../effects.js';
import {Reopened} from '../errors.js';
import {sha256} from '../fingerprint.js';
import {documentBytes} from './document-bytes.js';
import {listSources, type Sources} from './sources.js';

const hashOf = async (root: string, path: string): Promise<string | null> => {
	const bytes = await documentBytes(root, path);
	return bytes === null ? null : sha256(bytes);
};

// A manifest is read where it can be; a broken link to one is none.
const manifestHash = (root: string, path: string): Promise<string | null> => hashOf(root, path).catch(() => null);

/**
Takes the state of a project (`inputs`) and shows its sources (`survey`), as one list of paths, so that both speak of the same moment.

`survey` rejects with `Reopened` where the list has changed since.
*/
export const surveying = (root: string): Pick<Effects, 'inputs' | 'survey'> => {
	let last: Sources | null = null;

	const inputs: Effects['inputs'] = async ({paths}): Promise<Snapshot> => {
		last = await listSources(root);
		const files: Record<string, string | null> = {};

		for (const path of paths) {
			files[path] = await hashOf(root, path);
		}

		for (const path of last.manifests) {
			files[path] ??= await manifestHash(root, path);
		}

		return {files, manifests: last.manifests.filter(path => typeof files[path] === 'string'), tree: last.tree};
	};

	const survey: Effects['survey'] = async ({tree}) => {
		const sources = last?.tree === tree ? last : await listSources(root);

		if (sources.tree !== tree) {
			throw new Reopened('inputs');
		}

		return sources.facts;
	};

	return {inputs, survey};
};

import type {Surveyed} from '../documents/code-facts.js';
import {sha256} from '../fingerprint.js';
import {projectPaths} from './project-paths.js';

/**
The most source paths that are kept.
*/
export const mostPaths = 20_000;

/**
The source paths of a project, its manifests and the hash of the list; `all` are its files, Markdown too.
*/
export type Sources = {
	readonly facts: Surveyed;
	readonly manifests: readonly string[];
	readonly tree: string;
	readonly all: readonly string[];
};

const manifestNames = new Set([
	'package.json',
	'pom.xml',
	'build.gradle',
	'build.gradle.kts',
	'pyproject.toml',
	'requirements.txt',
	'go.mod',
	'Cargo.toml',
	'compose.yaml',
	'compose.yml',
	'docker-compose.yaml',
	'docker-compose.yml',
]);

const isManifest = (path: string): boolean => {
	const segments = path.split('/');
	const name = segments.at(-1) ?? '';

	return segments.length <= 3 && (manifestNames.has(name) || name.endsWith('.csproj'));
};

/**
Lists a project's sources: without Markdown (the documents are inputs of their own, and what is written must not change the list) and without what Git ignores, sorted, at most 20,000.
*/
export const listSources = async (root: string): Promise<Sources> => {
	const {paths: own, isComplete} = await projectPaths(root);
	const code = own.filter(path => !path.toLowerCase().endsWith('.md'));
	const kept = code.slice(0, mostPaths);

	return {
		facts: {paths: kept, isComplete: isComplete && kept.length === code.length},
		manifests: own.filter(isManifest).slice(0, 100),
		tree: sha256(kept.join('\n')),
		all: own,
	};
};

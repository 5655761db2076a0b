import type {CodeFacts, Fact, Facts} from '../documents/facts.js';
import {factIndex} from '../documents/plan/fact-index.js';
import type {PathMark} from '../documents/plan/plan.js';
import {mentions} from '../documents/technologies/mentions.js';
import {isRejected} from '../documents/technologies/rejected.js';

/**
Everything that a plan may refer to. `paths` are files and folders (with a `/` at the end) that exist; `planned` those that the plan marks new.
*/
export type Known = {
	readonly facts: Facts;
	readonly index: ReadonlyMap<string, readonly Fact[]>;
	readonly decisions: ReadonlySet<number>;
	readonly questions: ReadonlySet<number>;
	readonly paths: ReadonlySet<string>;
	readonly planned: ReadonlySet<string>;
	/** The technologies that a ruling of a person names, whatever the summary says of them. */
	readonly allowed: ReadonlySet<string>;
	readonly isComplete: boolean;
};

/**
A decision as far as checks look at it.
*/
export type Ruled = {readonly number: number; readonly ruling: string};

const allowedBy = (ruling: string): readonly string[] =>
	mentions(ruling, true)
		.filter(mention => !isRejected(ruling, mention))
		.map(({technology}) => technology.name);

type Given = {
	readonly facts: Facts;
	readonly code: CodeFacts;
	readonly decisions: readonly Ruled[];
	readonly questions: readonly number[];
	readonly marked: readonly PathMark[];
	/** Documents that were read, beside the project's sources. */
	readonly documents: readonly string[];
};

const withFolders = (paths: readonly string[]): ReadonlySet<string> => {
	const all = new Set(paths);

	for (const path of paths) {
		let end = path.lastIndexOf('/');

		while (end > 0 && !all.has(path.slice(0, end + 1))) {
			all.add(path.slice(0, end + 1));
			end = path.lastIndexOf('/', end - 1);
		}
	}

	return all;
};

/**
Gathers what a plan may refer to.
*/
export const knownOf = ({facts, code, decisions, questions, marked, documents}: Given): Known => {
	const index = factIndex(facts);
	const places = [...index.values()].flat().map(({place}) => place.path);
	return {
		facts,
		index,
		decisions: new Set(decisions.map(({number}) => number)),
		questions: new Set(questions),
		paths: withFolders([...code.paths, ...documents, ...places, facts.useCase.path]),
		planned: withFolders(marked.filter(({state}) => state === 'new').map(({path}) => path)),
		allowed: new Set(decisions.flatMap(({ruling}) => allowedBy(ruling))),
		isComplete: code.isComplete,
	};
};

/**
Whether a set of paths holds a file, or a folder written with or without its last `/`.
*/
export const holdsPath = (paths: ReadonlySet<string>, path: string): boolean => paths.has(path) || paths.has(`${path}/`);

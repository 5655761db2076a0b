import {codeFactsOf} from '../documents/code-facts.js';
import type {CodeFacts} from '../documents/facts.js';
import {type Gathered, readFacts} from '../documents/read-facts.js';
import {refusalOf} from '../documents/stub.js';
import {connectFiles} from '../files/connect.js';

type Named = string | null;

/**
The documents to read, by path; `null` for one that is left out. `which` is the title of one use case, where the file holds several; `others` are read as text only.
*/
export type DocumentChoice = {
	readonly useCase: Named;
	readonly which: string | null;
	readonly summary: Named;
	readonly guidelines: Named;
	readonly domainModel: Named;
	readonly others: readonly string[];
};

/**
What was read: the facts, the sources, and every document as text by its path, `null` where it is missing. `hashes` are the SHA-256 of their bytes.
*/
export type GatheredDocuments = Gathered & {
	readonly code: CodeFacts;
	readonly manifests: readonly string[];
	readonly texts: Readonly<Record<string, string | null>>;
	readonly hashes: Readonly<Record<string, string | null>>;
};

/**
The facts in texts that were read. A document that is a stub or an empty template gives none.
*/
export const factsIn = (
	texts: Readonly<Record<string, string | null>>,
	{useCase, which, summary, guidelines, domainModel}: Omit<DocumentChoice, 'others'>,
	manifests: readonly string[],
): Gathered => {
	const documentAt = (path: Named) => {
		const text = path === null ? null : (texts[path] ?? null);
		return {path: path ?? '', text: text === null || refusalOf(text, path ?? '') ? null : text};
	};

	return readFacts(
		{
			useCase: {path: useCase ?? '', text: (useCase === null ? null : texts[useCase]) ?? ''},
			summary: documentAt(summary),
			guidelines: documentAt(guidelines),
			domainModel: documentAt(domainModel),
			manifests: manifests.map(path => ({path, text: texts[path] ?? ''})),
		},
		which,
	);
};

/**
Reads the documents of a project as the wizard does, without a session.

@throws {PlanWizardError} Where a document cannot be read.
*/
export const gatherDocuments = async (root: string, choice: DocumentChoice): Promise<GatheredDocuments> => {
	const {useCase, summary, guidelines, domainModel, others} = choice;
	const {inputs, read, survey} = connectFiles(root, () => 0);
	const paths = [useCase, summary, guidelines, domainModel, ...others].filter(path => path !== null);
	const {files, manifests, tree} = await inputs({paths});
	const texts: Record<string, string | null> = {};

	for (const path of Object.keys(files)) {
		texts[path] = await read({path, hash: files[path] ?? null});
	}

	return {...factsIn(texts, choice, manifests), code: codeFactsOf(await survey({tree})), manifests, texts, hashes: files};
};

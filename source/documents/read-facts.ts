import {readDomainModel} from './domain-model/read-domain-model.js';
import type {Facts} from './facts.js';
import {readGuidelines} from './guidelines/read-guidelines.js';
import {readManifest} from './manifests/read-manifest.js';
import type {Refusal} from './stub.js';
import {readTechnicalSummary} from './technical-summary/read-technical-summary.js';
import {readUseCase} from './use-case/read-use-case.js';

type Document = {readonly path: string; readonly text: string | null};

/**
The documents as text; `null` where one is missing.
*/
export type Documents = {
	readonly useCase: {readonly path: string; readonly text: string};
	readonly summary: Document;
	readonly guidelines: Document;
	readonly domainModel: Document;
	readonly manifests: readonly {readonly path: string; readonly text: string}[];
};

/**
`others` are the names of the file's other use cases; `refusal` says why the use case holds nothing to plan by.
*/
export type Gathered = {
	readonly facts: Facts;
	readonly others: readonly string[];
	readonly refusal: Refusal | null;
};

/**
Reads every document. What no reader understood is listed, never dropped.

@param which - The title of one use case, where the file holds several.
*/
export const readFacts = ({useCase, summary, guidelines, domainModel, manifests}: Documents, which: string | null): Gathered => {
	const read = readUseCase(useCase.text, useCase.path, which ?? undefined);
	const rules = readGuidelines(guidelines.text ?? '', guidelines.path);
	const decisions = readTechnicalSummary(summary.text ?? '', summary.path);
	const model = readDomainModel(domainModel.text ?? '', domainModel.path);
	const found = manifests.map(({path, text}) => readManifest(text, path));

	return {
		facts: {
			useCase: read.useCase,
			guidelines: rules.facts,
			technicalSummary: decisions.facts,
			domainModel: model.facts,
			manifests: found.map(({facts}) => facts),
			notUnderstood: [read, rules, decisions, model, ...found].flatMap(({notUnderstood}) => notUnderstood),
		},
		others: read.others,
		refusal: read.refusal,
	};
};

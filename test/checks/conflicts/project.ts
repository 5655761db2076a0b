import {conflicts} from '../../../source/checks/conflicts/conflicts.js';
import {readDomainModel} from '../../../source/documents/domain-model/read-domain-model.js';
import type {Facts} from '../../../source/documents/facts.js';
import {readGuidelines} from '../../../source/documents/guidelines/read-guidelines.js';
import {readManifest} from '../../../source/documents/manifests/read-manifest.js';
import {readTechnicalSummary} from '../../../source/documents/technical-summary/read-technical-summary.js';
import {readUseCase} from '../../../source/documents/use-case/read-use-case.js';

/**
The documents of a small project, a line a string; `rules` are business rules of the use case. What is left out is missing.
*/
export type Documents = {
	readonly rules?: readonly string[];
	readonly useCase?: string;
	readonly guidelines?: readonly string[];
	readonly summary?: readonly string[];
	readonly model?: readonly string[];
	readonly manifests?: Readonly<Record<string, string>>;
};

const withRules = (rules: readonly string[]): string =>
	`# Pay\n\n## Business rules\n\n${rules.map((rule, index) => `- BR-${index + 1}: ${rule}`).join('\n')}\n`;

/**
The facts of a project, read by the readers that the product uses.
*/
export const factsOf = ({rules, useCase, guidelines, summary, model, manifests}: Documents): Facts => ({
	useCase: readUseCase(useCase ?? withRules(rules ?? []), 'docs/pay.md').useCase,
	guidelines: readGuidelines((guidelines ?? []).join('\n'), 'docs/guidelines.md').facts,
	technicalSummary: readTechnicalSummary((summary ?? []).join('\n'), 'docs/summary.md').facts,
	domainModel: readDomainModel((model ?? []).join('\n'), 'docs/model.md').facts,
	manifests: Object.entries(manifests ?? {}).map(([path, text]) => readManifest(text, path).facts),
	notUnderstood: [],
});

/**
The ids of the STOPs that a project raises.
*/
export const stopsOf = (documents: Documents): readonly string[] => conflicts(factsOf(documents)).stops.map(({id}) => id);

import type {
	AcceptanceCriterion,
	Alternative,
	Attribute,
	Decision,
	DomainModel,
	Entity,
	Fact,
	Guidelines,
	Manifest,
	Quality,
	Requirement,
	Rule,
	Step,
	TechnicalSummary,
	UseCase,
} from '../../source/documents/facts.js';

const place = {path: 'docs/use-cases/a.md', line: 1, endLine: 1};

export const fact = (id: string, text: string): Fact => ({id, text, place});

export const facts = (...pairs: readonly (readonly [string, string])[]): readonly Fact[] => pairs.map(([id, text]) => fact(id, text));

export const step = (number: string, actor: string | null, text: string): Step => ({...fact(`STEP-${number}`, text), number, actor});

export const alternative = (number: string, at: string | null, [condition, ...steps]: readonly string[]): Alternative => ({
	...fact(`ALT-${number}`, condition ?? ''),
	at,
	condition: condition ?? '',
	steps: steps.map((text, index) => step(`${number}${index + 1}`, text.startsWith('The system') ? 'system' : null, text)),
});

export const criterion = (id: string, text: string, story: string | null = null): AcceptanceCriterion => ({...fact(id, text), story});

export const requirement = (id: string, text: string, quality: Quality | null = null): Requirement => ({...fact(id, text), quality});

export const rule = (id: string, level: Rule['level'], text: string, normative = true): Rule => ({
	...fact(id, text),
	level,
	normative,
	section: '',
});

export const decision = (
	id: string,
	category: string,
	[choice, version, text]: readonly [string, (string | null)?, string?],
): Decision => ({
	...fact(id, text ?? `${category}: ${choice}${version ? ` ${version}` : ''}`),
	category,
	choice,
	version: version ?? null,
	reason: null,
});

type Shape = {
	readonly attributes?: readonly Attribute[];
	readonly relations?: Entity['relations'];
	readonly status?: Entity['status'];
	readonly text?: string;
};

export const entity = (name: string, {attributes = [], relations = [], status = 'current', text = name}: Shape = {}): Entity => ({
	...fact(`DM:${name}`, text),
	name,
	status,
	attributes,
	relations,
});

export const attribute = (owner: string, name: string, type: string | null, values: readonly string[] = []): Attribute => ({
	...fact(`DM:${owner}.${name}`, `${name} ${type ?? ''}`.trim()),
	name,
	type,
	nullable: false,
	length: null,
	values,
});

export const relation = (
	owner: string,
	to: string,
	cardinality: Entity['relations'][number]['cardinality'],
): Entity['relations'][number] => ({
	...fact(`DM:${owner}>${to}`, `${owner} has ${to}`),
	to,
	cardinality,
	name: null,
});

export const newUseCase = (title: string, given: Partial<UseCase>): UseCase => ({
	path: 'docs/use-cases/a.md',
	id: null,
	title,
	family: 'mixed',
	language: 'en',
	stories: [],
	objectives: [],
	actors: [],
	triggers: [],
	preconditions: [],
	guarantees: [],
	mainFlow: [],
	alternatives: [],
	requirements: [],
	acceptance: [],
	definitionOfDone: [],
	rules: [],
	constraints: [],
	assumptions: [],
	outOfScope: [],
	openQuestions: [],
	data: [],
	...given,
});

export const manifest = (
	technologies: readonly (readonly [string, string])[],
	commands: readonly (readonly [string, string])[],
): Manifest => ({
	path: 'package.json',
	ecosystem: 'npm',
	name: 'project',
	technologies: technologies.map(([name, version]) => ({...fact(`MF-${name}`, `${name} ${version}`), name, version, isDevelopment: false})),
	commands: commands.map(([name, command]) => ({...fact(`MF-${name}`, command), name, command})),
});

export const noGuidelines: Guidelines = {rules: []};
export const noSummary: TechnicalSummary = {decisions: [], ruledOut: [], learnings: []};
export const noModel: DomainModel = {entities: [], glossary: []};

/**
Where a text stands. `path` is relative to the project root and always uses `/`; `line` and `endLine` count from 1, both included.
*/
export type Place = {
	readonly path: string;
	readonly line: number;
	readonly endLine: number;
};

/**
One thing a document says, in the document's own words.

`id` is the one the document gives (`FR-003`); otherwise it is made of the part and four hex digits of the folded text (`AC-3f9a`), so that an inserted line renames nothing.
*/
export type Fact = {
	readonly id: string;
	readonly text: string;
	readonly place: Place;
};

export type Actor = Fact & {
	readonly name: string;
	readonly role: 'primary' | 'supporting' | 'system';
};

/**
A numbered step of a flow; `number` is as written (`3`, `3a1`), `actor` the actor it begins with, where that is known.
*/
export type Step = Fact & {
	readonly number: string;
	readonly actor: string | null;
};

/**
An alternate, exception or failure flow; `at` names the step of the main flow that it leaves (`3`, `*` for any), `null` where the document does not say.
*/
export type Alternative = Fact & {
	readonly at: string | null;
	readonly condition: string;
	readonly steps: readonly Step[];
};

/**
A quality with a number in it: «search answers within 200 ms» is `{metric: 'search answers', comparator: '<=', number: 200, unit: 'ms'}`.
*/
export type Quality = {
	readonly metric: string;
	readonly comparator: '<' | '<=' | '=' | '>=' | '>';
	readonly number: number;
	readonly unit: string;
};

export type Requirement = Fact & {
	readonly quality: Quality | null;
};

/**
`story` is the id of the user story that the criterion stands under, `null` where it stands alone.
*/
export type AcceptanceCriterion = Fact & {
	readonly story: string | null;
};

/**
A user story: «As a clerk, I want …, so that …». `title` is its heading.
*/
export type Story = Fact & {
	readonly title: string;
};

export type Family = 'stories' | 'cockburn' | 'ears' | 'gherkin' | 'spec-kit' | 'prd' | 'mixed' | 'unknown';

/**
Every family of use case in one normal form. Nothing is required: a part that the document lacks is an empty list.
*/
export type UseCase = {
	readonly path: string;
	readonly id: string | null;
	readonly title: string;
	readonly family: Family;
	readonly language: string;
	readonly stories: readonly Story[];
	readonly objectives: readonly Fact[];
	readonly actors: readonly Actor[];
	readonly triggers: readonly Fact[];
	readonly preconditions: readonly Fact[];
	readonly guarantees: readonly Fact[];
	readonly mainFlow: readonly Step[];
	readonly alternatives: readonly Alternative[];
	readonly requirements: readonly Requirement[];
	readonly acceptance: readonly AcceptanceCriterion[];
	readonly definitionOfDone: readonly Fact[];
	readonly rules: readonly Fact[];
	readonly constraints: readonly Fact[];
	readonly assumptions: readonly Fact[];
	readonly outOfScope: readonly Fact[];
	readonly openQuestions: readonly Fact[];
	readonly data: readonly Entity[];
};

export type RuleLevel = 'must' | 'must-not' | 'should' | 'may';

/**
A rule of the guidelines. `normative` is true for upper-case RFC 2119 words; a lower-case must, never, always or avoid is a candidate that a person may confirm.
*/
export type Rule = Fact & {
	readonly level: RuleLevel;
	readonly normative: boolean;
	readonly section: string;
};

export type Guidelines = {
	readonly rules: readonly Rule[];
};

/**
A technology that the summary chose: «Database: PostgreSQL 16» is `{category: 'Database', choice: 'PostgreSQL', version: '16'}`. `reason` is what a column of reasons says.
*/
export type Decision = Fact & {
	readonly category: string;
	readonly choice: string;
	readonly version: string | null;
	readonly reason: string | null;
};

export type TechnicalSummary = {
	readonly decisions: readonly Decision[];
	readonly ruledOut: readonly Decision[];
	readonly learnings: readonly Fact[];
};

export type Attribute = Fact & {
	readonly name: string;
	readonly type: string | null;
	readonly nullable: boolean | null;
	readonly length: number | null;
	readonly values: readonly string[];
};

/**
`cardinality` is how many of `to` one of this entity has: `1`, `0..1`, `1..*` or `0..*`; `null` where the document does not say.
*/
export type Relation = Fact & {
	readonly to: string;
	readonly cardinality: '1' | '0..1' | '1..*' | '0..*' | null;
	readonly name: string | null;
};

/**
`status` is `planned` for what the document marks planned, proposed or target: it is not what exists now.
*/
export type Entity = Fact & {
	readonly name: string;
	readonly status: 'current' | 'planned';
	readonly attributes: readonly Attribute[];
	readonly relations: readonly Relation[];
};

export type Term = Fact & {
	readonly term: string;
	readonly synonyms: readonly string[];
};

/**
Two places of one document that say different things of `subject` (`Order.status`, `Order>Line`): its type, its nullability, its values, or how many there are.
*/
export type Contradiction = {
	readonly subject: string;
	readonly about: 'type' | 'nullability' | 'values' | 'cardinality';
	readonly first: Fact;
	readonly second: Fact;
};

/**
`contradictions` is what the document's own carriers (a diagram, a table) disagree on; the entities hold what stands first.
*/
export type DomainModel = {
	readonly entities: readonly Entity[];
	readonly glossary: readonly Term[];
	readonly contradictions?: readonly Contradiction[];
};

/**
A technology that a manifest names, e.g. `{name: 'fastify', version: '^5.0.0', role: 'dependency'}`; `commands` are its test and build commands.
*/
export type Manifest = {
	readonly path: string;
	readonly ecosystem: string;
	readonly name: string | null;
	readonly technologies: readonly (Fact & {readonly name: string; readonly version: string | null; readonly isDevelopment: boolean})[];
	readonly commands: readonly (Fact & {readonly name: string; readonly command: string})[];
};

/**
A line that no reader understood: shown to the person, never dropped in silence.
*/
export type NotUnderstood = {
	readonly text: string;
	readonly place: Place;
	readonly why: string;
};

/**
What all documents say. A document that is missing gives empty lists.
*/
export type Facts = {
	readonly useCase: UseCase;
	readonly guidelines: Guidelines;
	readonly technicalSummary: TechnicalSummary;
	readonly domainModel: DomainModel;
	readonly manifests: readonly Manifest[];
	readonly notUnderstood: readonly NotUnderstood[];
};

/**
A script of the project's, such as a migration.
*/
export type Script = {readonly path: string; readonly text: string};

/**
A column as the migrations leave it. `values` are those that a check or the type allows; `enumeration` is the type that holds them, `check` the constraint, where it has a name.
*/
export type Column = Fact & {
	readonly name: string;
	readonly type: string;
	readonly nullable: boolean;
	readonly values: readonly string[];
	readonly enumeration: string | null;
	readonly check: string | null;
};

/**
A table as the migrations leave it. `isCertain` is false where one of them does something to it that was not understood.
*/
export type Table = Fact & {
	readonly name: string;
	readonly columns: readonly Column[];
	readonly isCertain: boolean;
};

/**
What the project's sources show. `paths` are relative to the root, sorted; `isComplete` is false where the list was cut; `tables` are what its migrations make; none where it has no migrations in SQL.
*/
export type CodeFacts = {
	readonly paths: readonly string[];
	readonly isComplete: boolean;
	readonly tables: readonly Table[];
};

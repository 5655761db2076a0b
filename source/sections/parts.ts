/**
The parts of every section, in order: id → title. The one table that whoever writes a plan and whoever reads one agree on.
*/
export const parts = {
	1: {
		objectives: 'Objectives',
		actors: 'Actors',
		flows: 'Flows',
		requirements: 'Requirements and constraints',
		assumptions: 'Assumptions',
		strengths: 'Strong points',
		goals: 'Goals and non-goals',
		trace: 'Trace',
	},
	2: {
		paradigm: 'Paradigm',
		options: 'Options compared',
		decisions: 'Decisions and trade-offs',
		context: 'Context diagram',
		containers: 'Container diagram',
	},
	3: {
		components: 'Components',
		sequences: 'Sequences',
		protocols: 'Protocols and patterns',
		'source-tree': 'Source tree',
		conventions: 'Conventions',
	},
	4: {
		conceptual: 'Conceptual model',
		logical: 'Logical model',
		'entity-diagram': 'Entity-relationship diagram',
		physical: 'Physical schema',
		indexes: 'Indexes',
		migration: 'Migration and back-out',
		'data-qualities': 'Partitioning, replication, consistency and versioning',
	},
	5: {
		'http-api': 'HTTP API',
		messages: 'Events and batch contracts',
		access: 'Authentication, rate limits and versioning',
		'error-taxonomy': 'Error taxonomy',
		examples: 'Examples',
	},
	6: {
		integrations: 'Integrations',
		fallbacks: 'Errors, retries and fallbacks',
		'lock-in': 'Lock-in and alternatives',
	},
	7: {
		qualities: 'Qualities and targets',
		security: 'Security',
		reliability: 'Reliability',
		observability: 'Observability',
		compliance: 'Compliance',
		deployment: 'Deployment',
		envelope: 'Operational envelope',
	},
	8: {
		technologies: 'Technologies',
		tooling: 'Tooling and commands',
	},
	9: {
		phases: 'Phases',
		rollout: 'Rollout and rollback',
		tests: 'Test strategy',
		risks: 'Risks',
		deferred: 'Deferred items',
	},
	10: {
		artefacts: 'Artefacts to write',
		'domain-model-changes': 'Proposed changes to the domain model',
		'technical-summary-changes': 'Proposed changes to the technical summary',
		'open-questions': 'Open questions',
	},
} as const;

export type SectionNumber = keyof typeof parts;

type Keys<Union> = Union extends Union ? keyof Union : never;

export type PartId = Keys<(typeof parts)[SectionNumber]>;

/**
The ten titles, the specification's own, in its order.
*/
export const titles: Readonly<Record<SectionNumber, string>> = {
	1: 'Use case alignment',
	2: 'System structure and high-level architecture',
	3: 'Key components and interactions',
	4: 'Database schema and data modeling',
	5: 'APIs/endpoints and interfaces',
	6: 'Third-party integrations',
	7: 'Non-functional requirements and cross-cutting concerns',
	8: 'Technology stack and tooling',
	9: 'Implementation phasing and risks',
	10: 'Documentation and next steps',
};

import {addBelow, all, below, change, changeIn, cut, type Mutant, top} from './mutant.js';
import {planPath} from './project.js';

const sections = [
	'## 1. Use case alignment',
	'## 2. System structure and high-level architecture',
	'## 3. Key components and interactions',
	'## 4. Database schema and data modeling',
	'## 5. APIs/endpoints and interfaces',
	'## 6. Third-party integrations',
	'## 7. Non-functional requirements and cross-cutting concerns',
	'## 8. Technology stack and tooling',
	'## 9. Implementation phasing and risks',
	'## 10. Documentation and next steps',
	'## Appendix A. Decisions',
	'## Appendix B. Trace',
	'## Appendix C. Conformance',
	'## Appendix D. Evidence',
];

// What only that section cites, defines or quotes is missing with it.
const missingWith: Readonly<Record<string, readonly string[]>> = {
	'## 1. Use case alignment': ['trace-complete', 'appendices-computed'],
	'## 2. System structure and high-level architecture': ['appendices-computed'],
	'## 3. Key components and interactions': ['trace-complete', 'paths-known', 'appendices-computed'],
	'## 4. Database schema and data modeling': ['trace-complete', 'appendices-computed'],
	'## 5. APIs/endpoints and interfaces': ['trace-complete'],
	'## 6. Third-party integrations': ['trace-complete', 'appendices-computed'],
	'## 7. Non-functional requirements and cross-cutting concerns': ['trace-complete', 'appendices-computed'],
	'## 9. Implementation phasing and risks': ['trace-complete'],
	'## Appendix A. Decisions': ['citations-exist'],
	'## Appendix D. Evidence': ['evidence-complete'],
};

const deleted = sections.map((heading, index): Mutant => {
	const name = `without ${heading.slice(3)}`;
	return [name, 'sections-present', top, cut(heading, sections[index + 1] ?? null), missingWith[heading] ?? []];
});

// A part of each section, what stands behind it, and what is missing with it.
const parts: ReadonlyArray<readonly [section: number, part: string, next: string, implied?: readonly string[]]> = [
	[1, '### Objectives', '### Actors', ['trace-complete']],
	[2, '### Paradigm', '### Options compared'],
	[3, '### Protocols and patterns', '### Source tree', ['trace-complete']],
	[4, '### Conceptual model', '### Logical model'],
	[5, '### Authentication, rate limits and versioning', '### Error taxonomy', ['trace-complete']],
	[6, '### Lock-in and alternatives', '## 7.', ['appendices-computed']],
	[7, '### Compliance', '### Deployment'],
	[8, '### Tooling and commands', '## 9.'],
	[9, '### Deferred items', '## 10.'],
	[10, '### Artefacts to write', '### Proposed changes to the domain model'],
];

const partless = parts.map(([section, part, next, implied = []]): Mutant => {
	const name = `without the part ${part.slice(4)}`;
	return [name, 'parts-present', below(sections[section - 1] ?? ''), cut(part, next), implied];
});

/**
The plan's order: sections, parts, the digest, the front matter.
*/
export const outline: readonly Mutant[] = [
	...deleted,
	...partless,
	['without a digest', 'sections-present', top, cut('## Digest', sections[0] ?? '')],
	['a digest of more than 60 lines', 'sections-present', '## Digest', addBelow('**Waivers**\n- none', '- none either\n'.repeat(50))],
	['without a title', 'sections-present', top, cut('# Reserve a tool', '## Digest')],
	[
		'a section renamed',
		'sections-present',
		'## Parts of the house',
		change(sections[2] ?? '', '## Parts of the house'),
		['trace-complete', 'appendices-computed'],
	],
	['a chapter of its own', 'sections-present', '## Colours', change('## 8.', '## Colours\n\nGreen.\n\n## 8.')],
	['an empty part', 'parts-present', '### Compliance', cut('GDPR: reservations', '### Deployment')],
	[
		'a part twice',
		'parts-present',
		below('every pull request is looked at by two'),
		addBelow(
			'at night. The migration runs before it; the release before can serve on the new schema.',
			'\nevery pull request is looked at by two\n### Deployment\n\nOnce more.',
		),
	],
	[
		'a part that the format does not know',
		'parts-present',
		'### Colours',
		change('### Compliance', '### Colours\n\nGreen.\n\n### Compliance'),
	],
	[
		'parts in another order',
		'parts-present',
		'### Security',
		all(
			cut('### Security', '### Reliability'),
			change('### Observability', '### Security\n\nNot applicable: tried out [G-09]\n\n### Observability'),
		),
		['appendices-computed'],
	],
	[
		'a heading of the first level inside',
		'parts-present',
		'# Compliance matters',
		change('GDPR: reservations', '# Compliance matters\n\nGDPR: reservations'),
	],
	['a fence that is never closed', 'fences-closed', '```ts', change('\treturn {allowed: true};\n};\n```', '\treturn {allowed: true};\n};')],
	['a fence without a language', 'fences-closed', below('\treturn {allowed: true};', -8), change('```ts', '```')],
	['a version that nobody knows', 'section-hashes', top, change('plan-wizard: 1', 'plan-wizard: 7')],
	['a status that is none', 'section-hashes', top, change('status: ready', 'status: done')],
	['no use case in the front matter', 'section-hashes', top, change('useCase: docs/use-cases/reserve-a-tool.md\n', '')],
	[
		'an input without its hash',
		'section-hashes',
		top,
		changeIn(planPath, '  - path: docs/domain-model.md\n    sha256: ', '  - path: docs/domain-model.md\n    sha: '),
	],
	['a section that nobody accepted', 'section-hashes', sections[7] ?? '', cut('  - n: 8', '  - n: 9')],
	['front matter that is no YAML', 'section-hashes', top, change('status: ready', 'status: [ready'), []],
];

/**
What is found only as long as the hashes are left alone.
*/
export const unsealed: readonly Mutant[] = [
	[
		'a section edited after it was accepted',
		'section-hashes',
		sections[7] ?? '',
		change('Nothing is added to them.', 'Something is added to them.'),
	],
	[
		'a hash changed by hand',
		'section-hashes',
		sections[0] ?? '',
		all(cut('  - n: 1\n', '  - n: 2\n'), change('  - n: 2\n', `  - n: 1\n    sha256: ${'a'.repeat(64)}\n  - n: 2\n`)),
	],
];

import type {Decision} from '../../documents/facts.js';
import {mentions} from '../../documents/technologies/mentions.js';
import type {Category} from '../../documents/technologies.js';
import {evidenceOf, externalSystems} from '../external-systems.js';
import {fence, identifier, label} from '../mermaid-text.js';
import {partDraft} from '../part-draft.js';
import {cite} from '../quotation.js';
import {searched} from '../refer.js';
import type {PartDraft} from '../section.js';
import {choosesTechnology} from '../technologies-chosen.js';
import {foldWords} from '../words.js';
import type {StructureGiven} from './structure.js';

type Kind = 'Container' | 'ContainerDb' | 'ContainerQueue';

const kinds: readonly (readonly [Kind, RegExp])[] = [
	['ContainerQueue', /\b(?:queues?|brokers?|messag\w*|events?|streams?|topics?)\b/i],
	[
		'ContainerDb',
		/^(?:(?:primary|main|relational|document|graph) )?(?:database|data ?store|storage|persistence|cache|object storage|search(?: engine)?)$/i,
	],
	[
		'Container',
		/\b(?:web framework|frontend|front-end|backend|back-end|api|server|user interface|ui|mobile|web app|worker|scheduler|cli|desktop)\b/i,
	],
];

const known: Readonly<Partial<Record<Category, Kind>>> = {
	'web framework': 'Container',
	'frontend framework': 'Container',
	database: 'ContainerDb',
	search: 'ContainerDb',
	cache: 'ContainerDb',
	queue: 'ContainerQueue',
};

/** Whatever a summary calls its category («HTTP»), a known technology says itself what it is for. */
const kindOf = ({choice}: Decision): Kind | undefined => {
	const [only, ...others] = mentions(choice, true);
	return only === undefined || others.length > 0 ? undefined : known[only.technology.category];
};

/** The one program and its stores: nothing else could use them. */
const ofOne = (found: readonly (Decision & {readonly kind: Kind})[]): readonly string[] => {
	const [only, ...others] = found.filter(({kind}) => kind === 'Container');
	return only === undefined || others.length > 0
		? []
		: found.filter(({kind}) => kind !== 'Container').map(({id}) => `  Rel(${identifier(only.id)}, ${identifier(id)}, "${label(id)}")`);
};

/**
The technologies of the summary that run as something of their own.
*/
export const containerDecisions = (decisions: readonly Decision[]): readonly (Decision & {readonly kind: Kind})[] =>
	decisions.filter(choosesTechnology).flatMap(decision => {
		const kind = kinds.find(([, pattern]) => pattern.test(decision.category.trim()))?.[0] ?? kindOf(decision);
		return kind === undefined ? [] : [{...decision, kind}];
	});

const described = ({choice, version}: Decision): string => label([choice, version ?? ''].join(' ').trim());

/**
What runs: a C4 container diagram of the technologies that the summary chose. An arrow stands where a decision names the other's technology.
*/
export const containers = ({useCase, technicalSummary}: StructureGiven): PartDraft => {
	const outside = new Set(
		externalSystems(useCase, technicalSummary)
			.flatMap(evidenceOf)
			.map(({id}) => id),
	);
	const found = containerDecisions(technicalSummary.decisions).filter(({id}) => !outside.has(id));
	const arrows = found.flatMap(from =>
		found
			.filter(to => to.id !== from.id && foldWords(from.text).includes(foldWords(to.choice)))
			.map(to => `  Rel(${identifier(from.id)}, ${identifier(to.id)}, "${label(from.id)}")`),
	);
	const lines = [
		'C4Container',
		'  System_Boundary(own, "The system") {',
		...found.map(
			({id, kind, category, ...decision}) =>
				`    ${kind}(${identifier(id)}, "${label(category)}", "${described({id, category, ...decision})}")`,
		),
		'  }',
		...(arrows.length > 0 ? arrows : ofOne(found)),
	];
	return partDraft('containers', {
		text: found.length < 2 ? '' : fence('mermaid', lines.join('\n')),
		otherwise: `the technical summary names fewer than two things that run on their own ${cite(found)} ${searched(useCase)}`,
	});
};

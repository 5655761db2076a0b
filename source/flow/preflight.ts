import {codeFactsOf} from '../documents/code-facts.js';
import type {CodeFacts, Facts} from '../documents/facts.js';
import {lineCount} from '../documents/line-count.js';
import {plainText} from '../documents/plain-text.js';
import {type Documents, type Gathered, readFacts} from '../documents/read-facts.js';
import type {Context, Effects, Json, Snapshot} from '../effects.js';
import {PlanWizardError} from '../errors.js';
import {fingerprint} from '../fingerprint.js';
import {toJson} from '../json.js';
import type {Ruling} from '../sections/section.js';
import {deciding} from './deciding.js';
import {type Located, locating} from './locating.js';
import {parseGathered} from './parse-facts.js';

/**
Where a plan is made: `root` is absolute and only shown; the paths are relative to it.
*/
export type Project = {
	readonly root: string;
	readonly useCase: string;
	readonly plan: string;
	/** Of plan-wizard. */
	readonly version: string;
	readonly documents: {readonly summary: string; readonly guidelines: string; readonly domainModel: string};
};

/**
All that is known before the first section: the documents as they were read, the facts in them, the sources, and what the person said of documents that are missing.
*/
export type Preflight = {
	readonly snapshot: Snapshot;
	/** What the conflicts are found in: the hash of every document, which use case of the file, and what the migrations make. */
	readonly identity: Json;
	/** The plan as it stands on the disk, `null` where there is none. */
	readonly existing: string | null;
	readonly texts: Readonly<Record<string, string | null>>;
	/** The same texts by what they are: what a planner reads. */
	readonly documents: Context['documents'];
	readonly summary: Located;
	readonly domainModel: Located;
	readonly facts: Facts;
	readonly code: CodeFacts;
	readonly rulings: readonly Ruling[];
};

/**
Reads everything the plan is made from, and tells what was understood and what was not.

@throws {PlanWizardError} `STUB` where the use case itself holds nothing to plan by.
*/
export const preflight = async (project: Project, effects: Effects): Promise<Preflight> => {
	const {useCase, plan, documents} = project;
	const paths = [useCase, documents.summary, documents.guidelines, documents.domainModel, plan];
	const snapshot = await effects.inputs({paths});
	const locate = locating(effects, paths);
	const hashOf = (path: string): string | null => snapshot.files[path] ?? null;
	const useCaseText = await effects.read({path: useCase, hash: hashOf(useCase)});
	const summary = await locate('technical summary', documents.summary);
	const guidelines = await locate('guidelines', documents.guidelines);
	const domainModel = await locate('domain model', documents.domainModel);
	const manifests = [];

	for (const path of snapshot.manifests) {
		manifests.push({path, text: (await effects.read({path, hash: hashOf(path)})) ?? ''});
	}

	const located = [summary, guidelines, domainModel];
	const gathered: Documents = {useCase: {path: useCase, text: useCaseText ?? ''}, summary, guidelines, domainModel, manifests};
	const {facts, which} = await understand(gathered, effects);
	const code = codeFactsOf(await effects.survey({tree: snapshot.tree}));
	const existing = await effects.read({path: plan, hash: hashOf(plan)});

	effects.tell({
		type: 'found-inputs',
		root: project.root,
		documents: [
			{path: useCase, role: 'use case', state: 'read', lines: lineCount(useCaseText ?? '')},
			...located.map(({path, role, text}) => ({
				path,
				role,
				state: text === null ? ('missing' as const) : ('read' as const),
				lines: lineCount(text ?? ''),
			})),
			...manifests.map(({path, text}) => ({path, role: 'manifest', state: 'read' as const, lines: lineCount(text)})),
		],
		understood: countsOf(facts),
		notUnderstood: facts.notUnderstood.map(
			({text, place, why}) => `${place.path}:${place.line} ${why.replace(/\.$/, '')}: ${plainText(text)}`,
		),
	});

	const present = [
		{path: useCase, role: 'use case', text: useCaseText},
		...located,
		...manifests.map(({path, text}) => ({path, role: 'manifest', text})),
	].flatMap(({path, role, text}) => (text === null ? [] : [{path, role, text}]));
	const texts = Object.fromEntries([[useCase, useCaseText], ...[...located, ...manifests].map(({path, text}) => [path, text])]);

	return {
		snapshot,
		identity: {
			texts: fingerprint(texts),
			which: which.map(({choice}) => choice),
			...(code.tables.length === 0 ? {} : {tables: fingerprint(toJson(code.tables))}),
		},
		existing,
		texts,
		documents: present,
		summary,
		domainModel,
		facts,
		code,
		rulings: [...located.flatMap(({ruling}) => (ruling ? [ruling] : [])), ...which],
	};
};

/**
Reads the facts; where the file holds several use cases, a person says which.
*/
const understand = async (documents: Documents, effects: Effects): Promise<{facts: Facts; which: readonly Ruling[]}> => {
	const read = async (which: string | null) =>
		effects.settle({id: 'facts', about: {documents: fingerprint(documents), which}, parse: parseGathered}, async () =>
			readFacts(documents, which),
		);
	const first = usable(await read(null));

	if (first.others.length === 0) {
		return {facts: first.facts, which: []};
	}

	const names = [first.facts.useCase.title, ...first.others];

	const ruling = await deciding(effects)({
		id: 'use-case/which',
		check: 'several-use-cases',
		subject: 'use case',
		about: {names},
		title: 'Several use cases in one file',
		question: `${documents.useCase.path} holds ${names.length} use cases. Which one is to be planned?`,
		body: '',
		options: names.map(name => ({id: name, label: name, effect: 'The others are left alone.'})),
		takesText: false,
	});

	return {facts: usable(await read(ruling.choice)).facts, which: [ruling]};
};

const usable = ({refusal, ...gathered}: Gathered): Omit<Gathered, 'refusal'> => {
	if (refusal) {
		throw new PlanWizardError(
			'STUB',
			`${refusal.place.path}:${refusal.place.line} ${refusal.reason}`,
			'Write the use case first: at least its goal, its actors, and a flow or acceptance criteria.',
		);
	}

	return gathered;
};

const countsOf = ({useCase, guidelines, technicalSummary, domainModel, manifests}: Facts): readonly string[] => {
	const counts: ReadonlyArray<readonly [count: number, one: string, more: string]> = [
		[useCase.actors.length, 'actor', 'actors'],
		[useCase.objectives.length + useCase.stories.length, 'objective or story', 'objectives and stories'],
		[useCase.mainFlow.length, 'step in the main flow', 'steps in the main flow'],
		[useCase.alternatives.length, 'alternate or failure flow', 'alternate and failure flows'],
		[useCase.acceptance.length, 'acceptance criterion', 'acceptance criteria'],
		[
			useCase.requirements.length + useCase.rules.length + useCase.constraints.length,
			'requirement, rule or constraint',
			'requirements, rules and constraints',
		],
		[guidelines.rules.length, 'rule in the guidelines', 'rules in the guidelines'],
		[technicalSummary.decisions.length, 'decision in the technical summary', 'decisions in the technical summary'],
		[domainModel.entities.length, 'entity in the domain model', 'entities in the domain model'],
		[manifests.length, 'manifest', 'manifests'],
	];

	return counts.map(([count, one, more]) => `${count} ${count === 1 ? one : more}`);
};

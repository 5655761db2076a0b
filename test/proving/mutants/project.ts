import {readdirSync, readFileSync} from 'node:fs';
import {sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {checkPlan} from '../../../source/checks/check-plan.js';
import type {Finding} from '../../../source/checks/finding.js';
import {staleness} from '../../../source/checks/stale/staleness.js';
import {waive} from '../../../source/checks/waive.js';
import type {Facts} from '../../../source/documents/facts.js';
import {readPlan} from '../../../source/documents/plan/read-plan.js';
import {sectionHash} from '../../../source/documents/plan/section-hash.js';
import {readFacts} from '../../../source/documents/read-facts.js';
import {sha256} from '../../../source/fingerprint.js';
import type {Prover} from '../../../source/proving/prover.js';

/**
A small project with its plan: path → text.
*/
export type Files = Readonly<Record<string, string>>;

export const planPath = 'docs/use-cases/reserve-a-tool-PLAN.md';

export const useCasePath = 'docs/use-cases/reserve-a-tool.md';
export const summaryPath = 'docs/technical/technical-summary.md';
export const guidelinesPath = 'docs/technical/use-case-implementation-guidelines.md';
export const modelPath = 'docs/domain-model.md';

const root = fileURLToPath(new URL('../../fixtures/plans/tool-library/', import.meta.url));

const readProject = (): Files => {
	const paths = readdirSync(root, {recursive: true, withFileTypes: true})
		.filter(entry => entry.isFile())
		.map(entry => `${entry.parentPath}/${entry.name}`.slice(root.length).replaceAll(sep, '/').replace(/^\//, ''));
	return Object.fromEntries(paths.toSorted().map(path => [path, readFileSync(root + path, 'utf8')]));
};

const clean = readProject();

/**
The project whose plan is complete and clean.
*/
export const cleanProject = (): Files => clean;

const textOf = (files: Files, path: string): string => files[path] ?? '';

/**
The project with the hashes that an acceptance would have given its plan, so that a change is found for what it is and not for being one.
*/
export const sealed = (files: Files): Files => {
	const text = textOf(files, planPath);
	const accepted = new Map(readPlan(text, planPath).sections.map(section => [String(section.number), sectionHash(section.text)]));
	const withSections = text.replace(
		/^( {2}- n: (\d+)\n {4}sha256: )[0-9a-f]{64}$/gm,
		(line, head: string, number: string) => head + (accepted.get(number) ?? line.slice(head.length)),
	);
	const withInputs = withSections.replace(
		/^( {2}- path: (\S+)\n {4}sha256: )[0-9a-f]{64}$/gm,
		(line, head: string, path: string) => head + (files[path] === undefined ? line.slice(head.length) : sha256(files[path])),
	);
	return {...files, [planPath]: withInputs};
};

const readOnce = new Map<string, Facts>();

const read = (files: Files): Facts => {
	const document = (path: string) => ({path, text: files[path] ?? null});
	return readFacts(
		{
			useCase: {path: useCasePath, text: textOf(files, useCasePath)},
			summary: document(summaryPath),
			guidelines: document(guidelinesPath),
			domainModel: document(modelPath),
			manifests: [{path: 'package.json', text: textOf(files, 'package.json')}],
		},
		null,
	).facts;
};

/**
What the project's documents say. The same documents are read once: few mutants change them.
*/
export const factsOf = (files: Files): Facts => {
	const key = [useCasePath, summaryPath, guidelinesPath, modelPath, 'package.json'].map(path => textOf(files, path)).join('\0');
	const facts = readOnce.get(key) ?? read(files);
	readOnce.set(key, facts);
	return facts;
};

/**
All that is found in the project's plan, by the rules, by its blocks and by what changed in the documents, and that no waiver of the plan lets stand.
*/
export const findingsIn = async (files: Files, {proveBlocks}: Pick<Prover, 'proveBlocks'>): Promise<readonly Finding[]> => {
	const facts = factsOf(files);
	const text = textOf(files, planPath);
	const plan = readPlan(text, planPath);
	const code = {paths: Object.keys(files).filter(path => path !== planPath), isComplete: true, tables: []};
	const migrations = code.paths.filter(path => path.startsWith('migrations/')).map(path => ({path, text: textOf(files, path)}));
	const blocks = proveBlocks({path: planPath, text, migrations, prisma: [], dialect: 'PostgreSQL', facts});
	const documents = Object.fromEntries(
		[...Object.keys(files), ...plan.quotations.map(({path}) => path)].map(path => [path, files[path] ?? null]),
	);
	const found = [...checkPlan({plan, facts, code, documents}), ...(await blocks)];
	const inputs = [useCasePath, summaryPath, guidelinesPath, modelPath]
		.filter(path => files[path] !== clean[path])
		.map(path => ({path, state: 'changed', isOldTextKnown: true}) as const);
	const since = staleness({plan, found, inputs, before: factsOf(clean), after: facts});
	return waive([...found, ...since.findings], plan.frontMatter?.waivers ?? []).standing;
};

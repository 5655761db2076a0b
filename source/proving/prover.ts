import {blockSize} from '../checks/blocks/block-size.js';
import {type CodeBlock, findingIn} from '../checks/blocks/code-block.js';
import {codeBlocks} from '../checks/blocks/code-blocks.js';
import {apiReferencesResolve} from '../checks/blocks/openapi/api-references-resolve.js';
import type {Run} from '../checks/blocks/sql/outcome.js';
import {prismaSql} from '../checks/blocks/sql/prisma-sql.js';
import {schemaChecks} from '../checks/blocks/sql/schema-checks.js';
import type {SqlBlock} from '../checks/blocks/sql/script.js';
import {crossChecks} from '../checks/cross/cross-checks.js';
import {modelsOf} from '../checks/cross/models-of.js';
import type {Finding} from '../checks/finding.js';
import {noSecrets} from '../checks/secrets/no-secrets.js';
import {linesOf} from '../documents/blocks.js';
import type {Facts} from '../documents/facts.js';
import {readPlan} from '../documents/plan/read-plan.js';
import {sha256} from '../fingerprint.js';
import {type ExecutionDeadlines, executeScript} from './execute-script.js';
import type {Proof} from './job.js';
import {isProved} from './languages.js';
import {isKnownGround, oursOf, proveSql} from './prove-sql.js';
import type {ScriptRequest} from './script-request.js';
import {type Deadlines, type Proved, proveThread} from './thread.js';

export type ProveRequest = {
	/** The plan's path, for the places of findings. */
	readonly path: string;
	readonly text: string;
	/** The project's own migrations, in the order they run. */
	readonly migrations: readonly {readonly path: string; readonly text: string}[];
	/** The project's Prisma schema files: the ground where there are no migrations. */
	readonly prisma: readonly {readonly path: string; readonly text: string}[];
	/** The database that the documents chose, in their words; `null` where none did. */
	readonly dialect: string | null;
	/** What the documents say, for the checks that compare blocks with it; `null` where nothing is known of them. */
	readonly facts: Facts | null;
};

export type Prover = {
	readonly proveBlocks: (request: ProveRequest) => Promise<readonly Finding[]>;
	/** Ends the thread. The next `proveBlocks` starts another. */
	readonly end: () => Promise<void>;
};

/**
The bundled thread and child process.
*/
export type ProverFiles = {readonly thread: URL; readonly child: URL};

const deadlines: Deadlines & ExecutionDeadlines = {load: 60_000, block: 5000, boot: 60_000, statement: 5000};

const most = 500;

const mostSlow = 5;

const movedTo = (block: CodeBlock, {findings, model}: Proof): Proof => ({
	model,
	findings: findings.map(finding => ({
		...finding,
		place:
			finding.place === null
				? null
				: {path: block.path, line: finding.place.line + block.line - 1, endLine: finding.place.endLine + block.line - 1},
	})),
});

const proofOf = (block: CodeBlock, proved: Proved): Proof => {
	switch (proved.kind) {
		case 'proved': {
			return proved.proof;
		}

		case 'late': {
			const message = 'Unexpected block that takes longer than five seconds to parse, expected one that is simpler';
			return {findings: [findingIn(block, {check: 'block-size', line: 1, message})], model: null};
		}

		case 'exhausted': {
			const message = 'Unexpected block that takes more than half a gigabyte to parse, expected one that is simpler';
			return {findings: [findingIn(block, {check: 'block-size', line: 1, message})], model: null};
		}
	}
};

const leftOut = (block: CodeBlock): Proof => {
	const message = `Unexpected block after ${mostSlow} that were too large or too slow to parse, expected those to be simpler: not checked`;
	return {findings: [findingIn(block, {check: 'block-size', line: 1, message})], model: null};
};

type ProvedBlock = Proof & {readonly block: CodeBlock};

const scriptsIn = (proofs: readonly ProvedBlock[]): readonly SqlBlock[] =>
	proofs.flatMap(({block, model}) => (model?.kind === 'sql' ? [{block, script: model.script}] : []));

// A block in a list stands indented; what its lines should read does, too.
const indentedFix = (finding: Finding, block: CodeBlock, lines: readonly string[]): Finding => {
	const {fix, place} = finding;
	const own = block.text.split('\n')[(place?.line ?? 0) - block.line] ?? '';
	const raw = lines[(place?.line ?? 0) - 1] ?? '';
	const indent = raw.endsWith(own) ? raw.slice(0, raw.length - own.length) : '';
	return fix === undefined || indent === '' ? finding : {...finding, fix: fix.replace(/^/gm, indent)};
};

const sqlBlock = (text: string, path: string, line = 1): CodeBlock => ({language: 'sql', text, path, line, lead: ''});

const groundBlocks = (migrations: ProveRequest['migrations'], prisma: ProveRequest['prisma']): readonly CodeBlock[] =>
	migrations.length > 0
		? migrations.map(({path, text}) => sqlBlock(text, path))
		: prismaSql(prisma).map(({sql, path, line}) => sqlBlock(sql, path, line));

/**
Proves the blocks of plans: one thread for all that is parsed, every block parsed once for the same content, nothing on the caller's event loop but the reading of the plan.
*/
export const prover = (files: ProverFiles, limits: Deadlines & ExecutionDeadlines = deadlines): Prover => {
	const thread = proveThread(files.thread, limits);
	const known = new Map<string, Promise<Proof>>();

	const proveOne = async (block: CodeBlock): Promise<Proof> => {
		const tooLarge = blockSize(block);
		return tooLarge.length > 0 ? {findings: tooLarge, model: null} : proofOf(block, await thread.prove(block));
	};

	const proveKnown = async (block: CodeBlock): Promise<Proof> => {
		const key = sha256(`${block.language}\n${block.text}`);
		const proof = known.get(key) ?? proveOne({...block, line: 1});
		// What was asked for last stays longest; what failed is asked for again.
		known.delete(key);
		known.set(key, proof);
		proof.catch(() => known.delete(key));

		for (const oldest of [...known.keys()].slice(0, Math.max(known.size - most, 0))) {
			known.delete(oldest);
		}

		return movedTo(block, await proof);
	};

	const runs = new Map<string, Promise<Run>>();
	let last: Promise<unknown> = Promise.resolve();

	// One PostgreSQL at a time: each takes half a gigabyte.
	const execute = async (request: ScriptRequest): Promise<Run> => {
		const key = sha256(JSON.stringify(request));
		const turn = async (): Promise<Run> => last.then(async () => executeScript(files.child, request, limits));
		const known = runs.get(key);
		const run = known ?? turn();
		last = known === undefined ? run : last;
		runs.delete(key);
		runs.set(key, run);
		void run.then(({kind}) => kind === 'broken' && runs.delete(key));

		for (const oldest of [...runs.keys()].slice(0, Math.max(runs.size - 4, 0))) {
			runs.delete(oldest);
		}

		return run;
	};

	// A plan of a thousand blocks that each take too long would take hours.
	const proveAll = async (blocks: readonly CodeBlock[]): Promise<readonly ProvedBlock[]> => {
		const proved: ProvedBlock[] = [];
		let slow = 0;

		for (const block of blocks) {
			const proof = slow < mostSlow ? await proveKnown(block) : leftOut(block);
			slow += proof.findings.some(({check}) => check === 'block-size') ? 1 : 0;
			proved.push({block, ...proof});
		}

		return proved;
	};

	return {
		proveBlocks: async ({path, text, migrations, prisma, dialect, facts}) => {
			const plan = readPlan(text, path);
			const blocks = codeBlocks(text, path, plan.fences).filter(({language}) => isProved(language));
			const proofs = await proveAll(blocks);
			const lines = linesOf(text);
			const apis = proofs.flatMap(({block, model}) => (model?.kind === 'api' ? [{block, model}] : []));
			const diagrams = proofs.flatMap(({block, model}) => (model?.kind === 'diagram' ? [{block, diagram: model.diagram}] : []));
			const below = groundBlocks(migrations, prisma);
			const ground = scriptsIn(await proveAll(below));
			const sql = {blocks: scriptsIn(proofs), migrations: ground, count: below.length, dialect};
			const scripts = oursOf(sql);
			const isGroundKnown = isKnownGround(ground, below.length);
			const proved = await proveSql(sql, execute);
			const models = modelsOf({plan, facts, diagrams, apis, scripts, ground, isGroundKnown});
			return [
				...proofs.flatMap(({block, findings}) => findings.map(finding => indentedFix(finding, block, lines))),
				...apiReferencesResolve(apis),
				...proved.findings,
				...schemaChecks(models, proved),
				...crossChecks(models),
				...(await noSecrets(path, text)),
			];
		},
		end: thread.end,
	};
};

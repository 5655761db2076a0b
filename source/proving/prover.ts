import {blockSize} from '../checks/blocks/block-size.js';
import {type CodeBlock, findingIn} from '../checks/blocks/code-block.js';
import {codeBlocks} from '../checks/blocks/code-blocks.js';
import {apiReferencesResolve} from '../checks/blocks/openapi/api-references-resolve.js';
import type {Finding} from '../checks/finding.js';
import {readPlan} from '../documents/plan/read-plan.js';
import {sha256} from '../fingerprint.js';
import type {Proof} from './job.js';
import {isProved} from './languages.js';
import {type Deadlines, type Proved, proveThread} from './thread.js';

export type ProveRequest = {
	/** The plan's path, for the places of findings. */
	readonly path: string;
	readonly text: string;
	/** The project's own migrations, in the order they run. */
	readonly migrations: readonly {readonly path: string; readonly text: string}[];
	/** The database that the documents chose, in their words; `null` where none did. */
	readonly dialect: string | null;
};

export type Prover = {
	readonly proveBlocks: (request: ProveRequest) => Promise<readonly Finding[]>;
	/** Ends the thread. The next `proveBlocks` starts another. */
	readonly end: () => Promise<void>;
};

export type ProverFiles = {readonly thread: URL};

const deadlines: Deadlines = {load: 60_000, block: 5000};

const most = 500;

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

/**
Proves the blocks of plans: one thread for all that is parsed, every block parsed once for the same content, nothing on the caller's event loop but the reading of the plan.
*/
export const prover = (files: ProverFiles, limits: Deadlines = deadlines): Prover => {
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

	return {
		proveBlocks: async ({path, text}) => {
			const blocks = codeBlocks(text, path, readPlan(text, path).fences).filter(({language}) => isProved(language));
			const proofs = await Promise.all(blocks.map(async block => ({block, ...(await proveKnown(block))})));
			const pieces = proofs.flatMap(({block, model}) => (model?.kind === 'api' ? [{block, model}] : []));
			return [...proofs.flatMap(({findings}) => findings), ...apiReferencesResolve(pieces)];
		},
		end: thread.end,
	};
};

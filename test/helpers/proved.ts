import type {Finding} from '../../source/checks/finding.js';
import {type Prover, prover} from '../../source/proving/prover.js';
import {provingFiles} from './proving-files.js';

let shared: Promise<Prover> | undefined;

const sharedProver = async (): Promise<Prover> => {
	shared ??= provingFiles().then(files => prover(files));
	return shared;
};

/**
What is found in a plan that holds this block and nothing else; its first line of content is line 4.
*/
export const provedBlock = async (language: string, text: string): Promise<readonly Finding[]> =>
	proved(`# Plan\n\n\`\`\`${language}\n${text}\n\`\`\`\n`);

/**
What is found in the blocks of a plan.
*/
export const proved = async (text: string): Promise<readonly Finding[]> => {
	const {proveBlocks} = await sharedProver();
	return proveBlocks({path: 'plan.md', text, migrations: [], prisma: [], dialect: null, facts: null});
};

/**
Findings as «line check: message».
*/
export const said = (findings: readonly Finding[]): readonly string[] =>
	findings.map(({check, place, message}) => `${place?.line} ${check}: ${message}`);

import {Writable} from 'node:stream';
import {fileURLToPath} from 'node:url';
import type {Surroundings} from '../../source/cli/surroundings.js';
import type {Prover} from '../../source/proving/prover.js';
import {createPlainTerminal, type PlainTerminal} from './plain-terminal.js';

export type FakeSurroundings = {
	readonly surroundings: Surroundings;
	readonly terminal: PlainTerminal;
	readonly errors: () => string;
};

/**
Surroundings of a command without a process: a plain terminal, and own folders for sessions and settings.
*/
export const fakeSurroundings = ({
	cwd,
	home,
	environment = {},
	hasTerminal = true,
	prover,
}: {
	readonly cwd: string;
	readonly home: string;
	readonly environment?: Readonly<Record<string, string>>;
	readonly hasTerminal?: boolean;
	/** What proves blocks; without it, one that finds nothing. */
	readonly prover?: Prover;
}): FakeSurroundings => {
	const terminal = createPlainTerminal();
	let errors = '';

	return {
		terminal,
		errors: () => errors,
		surroundings: {
			environment: {PLAN_WIZARD_HOME: home, PATH: process.env.PATH ?? '', ACCESSIBLE: '1', ...environment},
			cwd,
			input: terminal.input,
			output: terminal.output,
			errors: new Writable({
				write: (chunk, _encoding, done) => {
					errors += String(chunk);
					done();
				},
			}),
			terminal: hasTerminal ? {columns: 80, rows: 24} : null,
			version: '0.0.0',
			examples: fileURLToPath(new URL('../../examples', import.meta.url)),
			clock: () => '2026-01-02T03:04:05.000Z',
			onInterrupt: terminal.onInterrupt,
			onCrash: () => {},
			exit: () => {},
			prover: async () => prover ?? {proveBlocks: async () => [], end: async () => {}},
			documentationTools: async () => ['resolve-library-id', 'query-docs'],
			prepareScreens: () => {},
			screens: async () => {
				throw new Error('The plain mode was expected');
			},
		},
	};
};

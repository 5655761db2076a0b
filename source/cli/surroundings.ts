import type {Readable, Writable} from 'node:stream';
import type {Front} from '../journal/inner.js';
import type {DocumentationServer} from '../planners/claude/documentation/server.js';
import type {Prover} from '../proving/prover.js';

/**
What a command has around it, so that tests can give it something else.

- `terminal` is its size, `null` where input or output is none.
- `examples` is the folder of the built-in examples; `clock` gives ISO 8601.
- `onInterrupt` calls back on Ctrl+C and when the terminal goes away; `onCrash` on an error that nobody caught; `exit` ends the process.
- `prover` loads what proves the blocks of a plan.
- `documentationTools` asks a server which tools it has.
- `prepareScreens` begins to load the Ink screens, `screens` opens them, given an editor that gives the edited text, or throws why there is none.
*/
export type Surroundings = {
	readonly environment: Readonly<Record<string, string | undefined>>;
	readonly cwd: string;
	readonly input: Readable;
	readonly output: Writable;
	readonly errors: Writable;
	readonly terminal: {readonly columns: number; readonly rows: number} | null;
	readonly version: string;
	readonly examples: string;
	readonly clock: () => string;
	readonly onInterrupt: (listener: () => void) => void;
	readonly onCrash: (listener: (error: unknown) => void) => void;
	readonly exit: (code: number) => void;
	readonly prepareScreens: () => void;
	readonly prover: () => Promise<Prover>;
	readonly documentationTools: (server: DocumentationServer) => Promise<readonly string[]>;
	readonly screens: (edit: (text: string) => Promise<string | null>) => Promise<Front>;
};

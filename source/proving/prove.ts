import {type Prover, prover} from './prover.js';

const {proveBlocks: prove, end} = prover({
	thread: new URL('./prove-worker.js', import.meta.url),
	child: new URL('./database-child.js', import.meta.url),
});

/**
Proves every block of a plan: that diagrams, JSON, YAML and API descriptions parse and validate, and that its SQL runs on top of the project's own migrations. Never throws for what a plan holds; the same block is parsed once.

The thread is started with the first block that needs it and found beside the bundle.
*/
export const proveBlocks: Prover['proveBlocks'] = prove;

/**
Ends the thread of `proveBlocks`, so that nothing runs on.
*/
export const endProving: Prover['end'] = end;

import type {Prover} from './prover.js';
import {remoteProver} from './remote-prover.js';

const {proveBlocks: prove, end} = remoteProver(new URL('./prove-host.js', import.meta.url));

/**
Proves every block of a plan: that diagrams, JSON, YAML and API descriptions parse and validate, and that its SQL runs on top of the project's own migrations. Never throws for what a plan holds; the same block is parsed once.

All of it happens in threads and a process of its own, found beside the bundle and started with the first plan.
*/
export const proveBlocks: Prover['proveBlocks'] = prove;

/**
Ends what `proveBlocks` started, so that nothing runs on.
*/
export const endProving: Prover['end'] = end;

import type {Finding} from '../checks/finding.js';
import type {ProveRequest} from './prover.js';

/**
What the host is asked: to prove the blocks of one plan.
*/
export type HostRequest = {readonly id: number; readonly request: ProveRequest};

export type HostMessage =
	| {readonly kind: 'proved'; readonly id: number; readonly findings: readonly Finding[]}
	| {readonly kind: 'failed'; readonly id: number; readonly stack: string};

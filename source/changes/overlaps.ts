import type {Splice} from './proposal.js';

/**
A splice that cannot be taken together with another one: both change the same characters. Two that go in at one offset can.

@param splice - The one in question; it may be among the others.
*/
export const overlaps = (splice: Splice, others: readonly Splice[]): boolean =>
	others.some(other => other !== splice && other.start < splice.end && splice.start < other.end);

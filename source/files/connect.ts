import type {InnerEffects} from '../journal/inner.js';
import {applying} from './apply.js';
import {reading} from './read.js';
import {surveying} from './survey.js';

/**
What the journal reads and writes the project with: everything confined to the root.

@param now - The time in milliseconds.
*/
export const connectFiles = (root: string, now: () => number): Pick<InnerEffects, 'inputs' | 'read' | 'survey' | 'apply'> => ({
	...surveying(root),
	read: reading(root),
	apply: applying(root, now),
});

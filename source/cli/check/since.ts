import type {Finding} from '../../checks/finding.js';
import {type ChangedInput, type Staleness, staleness} from '../../checks/stale/staleness.js';
import {committedText} from '../../files/git-history.js';
import {factsIn} from '../gather-documents.js';
import type {GatheredPlan} from './gather-plan.js';

/**
How a plan stands to its documents as they are now: their hashes are compared, and where one differs, what it said then is looked for in Git.

@param found - What the other checks found.
*/
export const sinceMade = async ({root, plan, choice, gathered}: GatheredPlan, found: readonly Finding[]): Promise<Staleness> => {
	const {hashes, texts, manifests, facts} = gathered;
	const inputs: ChangedInput[] = [];
	const before: Record<string, string | null> = {...texts};

	for (const {path, sha256} of plan.frontMatter?.inputs ?? []) {
		const now = hashes[path];

		if (now === undefined || now === sha256) {
			continue;
		}

		const old = sha256 === null || now === null ? null : await committedText(root, path, sha256);
		inputs.push({path, state: now === null ? 'missing' : sha256 === null ? 'new' : 'changed', isOldTextKnown: old !== null});
		before[path] = old ?? before[path] ?? null;
	}

	const known = inputs.some(({isOldTextKnown}) => isOldTextKnown);
	return staleness({plan, found, inputs, before: known ? factsIn(before, choice, manifests).facts : facts, after: facts});
};

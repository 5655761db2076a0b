import type {Stop} from '../../../checks/finding.js';
import {areSameFacts} from '../tools/same-facts.js';

const idsOf = ({facts}: Stop): readonly string[] => facts.map(({id}) => id);

/**
What the rules found and what the model found, each conflict once. Where both lie in the same facts, the rule's stands, since its answers mean something to the rules, and what hangs on either hangs on it. Those that hold the flow come first, then those that most hangs on.
*/
export const merged = (byRule: readonly Stop[], byModel: readonly Stop[]): readonly Stop[] => {
	const rest = byModel.filter(stop => !byRule.some(known => areSameFacts(idsOf(known), idsOf(stop))));
	const widened = byRule.map(known => {
		const same = byModel.filter(stop => areSameFacts(idsOf(known), idsOf(stop)));
		return same.length === 0
			? known
			: {...known, dependents: [...new Set([...known.dependents, ...same.flatMap(({dependents}) => dependents)])]};
	});

	return [...widened, ...rest].toSorted((a, b) => Number(a.canWait) - Number(b.canWait) || b.dependents.length - a.dependents.length);
};

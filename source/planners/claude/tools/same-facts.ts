/**
Whether two conflicts lie in the same facts: all of them, or at least two.
*/
export const areSameFacts = (first: readonly string[], second: readonly string[]): boolean => {
	const common = new Set(first.filter(id => second.includes(id))).size;
	return common >= 2 || (common > 0 && common === new Set(first).size && common === new Set(second).size);
};

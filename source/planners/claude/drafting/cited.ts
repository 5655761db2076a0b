import type {Facts} from '../../../documents/facts.js';
import {factIndex} from '../../../documents/plan/fact-index.js';
import {readMarks} from '../../../documents/plan/read-marks.js';

/**
The ids that a text cites, each once, in its order: those of facts, decisions and open questions.
*/
export const citedIn = (text: string, facts: Facts): readonly string[] => {
	const index = factIndex(facts);
	const ids = readMarks(text).citations.map(({id}) => id);
	return [...new Set(ids.filter(id => index.has(id) || /^[DQ]-\d+$/.test(id)))];
};

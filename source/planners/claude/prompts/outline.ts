import {parts, titles} from '../../../sections/parts.js';

const partsByNumber = new Map(Object.entries(parts).map(([number, each]) => [number, Object.values(each).join(', ')]));

/**
What stands where. Every section refers to others: it traces to them, leaves things to them, and must not say what they say; so whoever writes one knows all of them.
*/
export const outline = `# The plan

Ten sections, written and accepted in this order, each with its parts:

${Object.entries(titles)
	.map(([number, title]) => `${number}. ${title}: ${partsByNumber.get(number)}.`)
	.join('\n')}

Four appendices are computed from them: the decisions with what was ruled, each requirement with the sections that cite it and the tests that are named after it, each rule of the guidelines with where it is met, every quotation with its file and line. Never write them.`;

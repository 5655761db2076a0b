import {change, changeIn, type Mutant, top} from '../mutants/mutant.js';
import {modelPath} from '../mutants/project.js';

const request = '    Member->>routes: GET free days of a tool and a month\n';

/**
Examples for checks that no mutant is made for: the plan, or a document it rests on, with one fault.
*/
export const extra: readonly Mutant[] = [
	['an attribute more', 'changed-since', top, changeIn(modelPath, '| joinedOn |', '| phone | text | no | | |\n| joinedOn |')],
	['a diagram too large', 'block-size', top, change(request, `${request.trimEnd()}${', and again'.repeat(5000)}\n`)],
];

import type {Finding} from '../../finding.js';
import {type CodeBlock, findingIn} from '../code-block.js';
import type {ApiModel} from './api-model.js';

/**
Finds references in pieces of an API description that no block of the plan defines.
*/
export const apiReferencesResolve = (pieces: readonly {readonly block: CodeBlock; readonly model: ApiModel}[]): readonly Finding[] => {
	const defined = new Set(pieces.flatMap(({model}) => model.defines));
	return pieces.flatMap(({block, model}) =>
		model.wants
			.filter(({reference}) => !defined.has(reference))
			.map(({reference, line}) =>
				findingIn(block, {
					check: 'api-references-resolve',
					line,
					subject: reference,
					message: `Unexpected \`$ref\` to \`${reference}\`, expected a block of the plan that defines it`,
				}),
			),
	);
};

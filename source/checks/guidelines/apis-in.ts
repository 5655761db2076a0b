import {parse} from 'yaml';
import {readMarks} from '../../documents/plan/read-marks.js';
import {codeBlocks} from '../blocks/code-blocks.js';
import {apiSource} from '../blocks/openapi/api-source.js';
import {readApiModel} from '../blocks/openapi/read-api-model.js';
import type {LocatedApi} from './api-follows-guidelines.js';

const languages = new Set(['yaml', 'yml', 'json', 'openapi', 'swagger']);
const largest = 200_000;

/**
The OpenAPI descriptions in a text, as far as they parse: what they say, not whether it is right, nor on which lines.
*/
export const apisIn = (text: string): readonly LocatedApi[] =>
	codeBlocks(text, '', readMarks(text).fences)
		.filter(block => languages.has(block.language) && block.text.length < largest)
		.flatMap((block): readonly LocatedApi[] => {
			try {
				const source = apiSource(block.text);

				if (source === null || source.version === 'asyncapi') {
					return [];
				}

				const root: unknown = parse(source.text, {prettyErrors: false, logLevel: 'error', maxAliasCount: 100});
				const model = readApiModel(root, () => 1);
				return [{block, model: {kind: 'api', isOpenApi: true, isFragment: source.isFragment, defines: [], wants: [], ...model}}];
			} catch {
				// What does not parse is found where blocks are proved.
				return [];
			}
		});

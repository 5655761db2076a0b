import {Document, isMap, isSeq} from 'yaml';
import type {FrontMatter} from './plan.js';

/**
The front matter with its `---` lines, as `docs/plan-format.md` shows it.
*/
export const writeFrontMatter = ({version, status, useCase, inputs, sections, waivers}: FrontMatter): string => {
	const document = new Document({'plan-wizard': version, status, useCase, inputs, sections, waivers});
	const flow = (path: readonly (string | number)[]) => {
		const node = document.getIn(path, true);

		if (isMap(node) || isSeq(node)) {
			node.flow = true;
		}
	};

	for (const index of sections.keys()) {
		flow(['sections', index, 'accepted']);
	}

	return `---\n${document.toString({lineWidth: 0, flowCollectionPadding: false})}---\n`;
};

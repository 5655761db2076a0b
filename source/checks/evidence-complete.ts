import type {Plan} from '../documents/plan/plan.js';
import type {Finding} from './finding.js';
import type {Known} from './known.js';

/**
Finds facts that a plan cites and does not quote in appendix D, so that a reader who has only the plan could not know what they say. A plan written by hand has no such appendix and no findings.
*/
export const evidenceComplete = ({path, frontMatter, citations, quotations}: Plan, {index}: Known): readonly Finding[] => {
	const quoted = new Set(quotations.map(({id}) => id));
	const first = new Map(citations.toReversed().map(({id, line}) => [id, line]));
	return frontMatter === null
		? []
		: [...first].toReversed().flatMap(([id, line]): readonly Finding[] =>
				quoted.has(id) || !index.has(id)
					? []
					: [
							{
								check: 'evidence-complete',
								severity: 'error',
								subject: id,
								message: `Unexpected citation [${id}] without evidence, expected its quotation in appendix D`,
								place: {path, line, endLine: line},
								other: index.get(id)?.[0]?.place ?? null,
								offending: `[${id}]`,
							},
						],
			);
};

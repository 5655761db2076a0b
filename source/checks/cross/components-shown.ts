import {singular, wordsOf} from '../../documents/domain-model/name-key.js';
import type {Finding} from '../finding.js';
import {componentsOf} from './components-of.js';
import {crossFinding} from './cross-finding.js';
import type {Models} from './models.js';

const folded = (name: string): readonly string[] =>
	wordsOf(name)
		.filter(word => word.length > 2 && !/^(?:src|source|lib|app|the|module|service|component)$/.test(word))
		.map(singular);

/**
Finds components of section 3 that stand in no diagram of the plan, once for all of them, as advice. Folders are no names that anybody draws, and a plan whose sequences and containers are drawn by role and not by component is let be: where no component is shown, none is missing.
*/
export const componentsShown = ({plan, diagrams}: Models): readonly Finding[] => {
	const components = componentsOf(plan);
	const shown = new Set(
		diagrams.flatMap(({diagram, block}) =>
			diagram.kind === 'sequence' || diagram.kind === 'c4' || /^\s*(?:flowchart|graph)\b/m.test(block.text) ? folded(block.text) : [],
		),
	);
	const hidden = components.filter(
		({name}) => !name.includes('/') && folded(name).length > 0 && !folded(name).some(word => shown.has(word)),
	);
	const [first] = hidden;
	return first === undefined || shown.size === 0 || hidden.length * 2 > components.length
		? []
		: [
				crossFinding({
					check: 'components-shown',
					severity: 'advice',
					subject: 'components',
					message: `Unexpected components in no diagram (${hidden
						.map(({name}) => name)
						.slice(0, 8)
						.join(', ')}), expected each in a container or sequence diagram`,
					place: first.place,
					other: null,
				}),
			];
};

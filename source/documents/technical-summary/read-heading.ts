import type {Heading} from '../headed-blocks.js';
import {ownId} from '../own-id.js';
import {headingText} from '../plain-text.js';
import {mentions} from '../technologies/mentions.js';
import {choicesOf} from './choice-of.js';
import {decisionOf, ruledOutOf} from './decision-of.js';
import type {Entry} from './read-technical-summary.js';
import {isCategory, sectionKind} from './sections.js';

/**
What a heading decides: «Database: PostgreSQL 16», or «PostgreSQL 16» under «Technologies».
*/
export const readHeading = (heading: Heading, above: readonly Heading[], path: string): readonly Entry[] => {
	const section = sectionKind(above);
	const full = headingText(heading.text);
	const own = ownId(full);
	const title = own?.rest ?? full;
	const about = {id: own?.id ?? null, text: heading.text, place: {path, line: heading.line, endLine: heading.endLine}};
	const labelled = /^([^:–—]{2,40}?)\s*(?::|\s[–—-]\s)\s*(.+)$/.exec(title);

	if (section === 'ruled-out') {
		return ruledOutOf(title, about).map(decision => ({kind: 'ruled-out', decision}));
	}

	if (section === 'learnings' || section === 'passed-over' || heading.level === 1) {
		return [];
	}

	if (labelled && isCategory(labelled[1] ?? '')) {
		return choicesOf(labelled[2] ?? '', true).map(choice => ({
			kind: 'decision',
			decision: decisionOf(choice, {...about, category: labelled[1] ?? ''}),
		}));
	}

	const named = mentions(title, true);
	const [only] = named;
	const isName =
		only !== undefined &&
		named.length === 1 &&
		only.start === 0 &&
		title.slice(only.end).replace(/^\s*(?:v?[\d.x+]+|\(?LTS\)?|\([^()]*\))*\s*$/i, '') === '';
	return isName && section === 'decisions'
		? choicesOf(title, false).map(choice => ({kind: 'decision', decision: decisionOf(choice, {...about, category: ''})}))
		: [];
};

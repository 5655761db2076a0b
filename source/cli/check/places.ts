import type {Place} from '../../documents/facts.js';
import {appendixHeading, sectionHeading} from '../../documents/plan/headings.js';
import type {Plan} from '../../documents/plan/plan.js';
import {strip} from '../../documents/sanitise.js';

const longest = 160;

const shown = (line: string): string => {
	const plain = strip(line).trimEnd().replaceAll('\t', '  ');
	return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
};

/**
The heading of the plan that a place lies under; «The documents» for a place in another file.
*/
export const headingOf = ({path, frontMatter, digest, sections, appendices, others}: Plan, place: Place | null): string => {
	if (place === null || place.path !== path) {
		return place === null ? 'The plan' : 'The documents';
	}

	const under = (each: {readonly line: number; readonly endLine: number}) => place.line >= each.line && place.line <= each.endLine;
	const section = sections.find(under);
	const appendix = appendices.find(under);
	const other = others.find(under);

	if (section || appendix) {
		return (section ? sectionHeading(section.number) : appendixHeading(appendix?.letter ?? 'A')).slice(3);
	}

	return other?.title ?? (digest && under(digest) ? 'Digest' : frontMatter && place.line === 1 ? 'Front matter' : 'The plan');
};

/**
Where a place is, as editors and terminals link it.
*/
export const placeText = ({path, line}: Place): string => `${path}:${line}`;

/**
The lines at a place, cut to what a screen bears: at most three.
*/
export const quoted = ({path, line, endLine}: Place, texts: Readonly<Record<string, string | null>>): readonly string[] => {
	const lines = texts[path]?.split(/\r\n?|\n/).slice(line - 1, Math.min(endLine, line + 2)) ?? [];
	return lines.map(shown).filter(text => text.trim() !== '');
};

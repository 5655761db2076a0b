import {partsOf} from '../documents/plan/headings.js';
import type {PlanPart} from '../documents/plan/plan.js';
import {readParts} from '../documents/plan/read-headings.js';
import type {Finding} from './finding.js';
import type {Stretch} from './stretch.js';

const check = 'parts-present';

const isContent = (line: string): boolean => !/^\s*$|^\s{0,3}#{1,6}\s|^\s*<!--.*-->\s*$/.test(line);

const isEmpty = ({text}: PlanPart): boolean => !text.split('\n').some(isContent);

const missing = (stretch: Stretch, parts: readonly PlanPart[]): readonly Finding[] => {
	const expected = stretch.number === null ? [] : partsOf(stretch.number);
	const absent = expected.filter(({id}) => !parts.some(part => part.id === id));

	// A section written by hand has none of the fixed titles; that is one fault, not eight.
	const groups = absent.length === expected.length ? [absent] : absent.map(part => [part]);
	return groups
		.filter(group => group.length > 0)
		.map(group => {
			const titles = group.map(({title}) => `### ${title}`).join(', ');
			return {
				check,
				severity: 'error',
				subject: `${stretch.subject}, ${group.map(({title}) => title).join(', ')}`,
				message: `Unexpected absence of ${group.length === 1 ? 'a part' : 'all parts'}, expected ${titles}`,
				place: stretch.placeAt(1),
				other: null,
				offending: '',
			};
		});
};

/**
Finds parts of a section that are absent or empty, that the format does not know, that stand twice or out of order, and `##` headings that would end the section.
*/
export const partsPresent = (stretch: Stretch): readonly Finding[] => {
	if (stretch.number === null) {
		return [];
	}

	const {raw, masked} = stretch.marks.masked;
	const parts = readParts(stretch.number, {raw, masked});
	const order = partsOf(stretch.number).map(({id}) => id);
	const found = (part: {readonly title: string; readonly line: number}, severity: Finding['severity'], message: string): Finding => ({
		check,
		severity,
		subject: `${stretch.subject}, ${part.title}`,
		message,
		place: stretch.placeAt(part.line),
		other: null,
		offending: part.title,
	});

	const findings: Finding[] = [...missing(stretch, parts)];
	let last = -1;
	const seen = new Set<string>();

	for (const part of parts) {
		const position = part.id === null ? -1 : order.indexOf(part.id);
		const isTwice = part.id !== null && seen.has(part.id);

		if (part.id === null) {
			findings.push(found(part, 'advice', `Unexpected part «${part.title}», expected a title of the plan format`));
		} else if (isTwice) {
			findings.push(found(part, 'advice', `Unexpected second part «${part.title}», expected it once`));
		} else if (isEmpty(part)) {
			findings.push(found(part, 'error', `Unexpected empty part «${part.title}», expected content, Open: Q-n or Not applicable: why`));
		} else if (position < last) {
			findings.push(found(part, 'advice', `Unexpected place of part «${part.title}», expected the order of the plan format`));
		}

		last = Math.max(last, position);
		seen.add(part.id ?? '');
	}

	const titles = masked.split('\n').flatMap((line, index) => (/^#{1,2}\s/.test(line) ? [{title: line.trim(), line: index + 1}] : []));
	return [
		...findings,
		...titles.map(title => found(title, 'error', `Unexpected heading «${title.title}» inside a section, expected ### or deeper`)),
	];
};

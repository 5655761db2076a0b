import {linesOf} from '../documents/blocks.js';
import type {Plan, Quotation} from '../documents/plan/plan.js';
import type {Finding} from './finding.js';
import {isQuotedFrom, quotationWords} from './quotation-words.js';
import {offendingText} from './stretch.js';

const check = 'quotations-exist';

type Documents = Readonly<Record<string, string | null>>;

const verdict = ({text, line, endLine}: Quotation, document: string, whole: () => string): 'there' | 'moved' | 'gone' => {
	const place = linesOf(document).slice(line - 1, endLine);

	if (isQuotedFrom(text, quotationWords(place.join('\n')))) {
		return 'there';
	}

	return isQuotedFrom(text, whole()) ? 'moved' : 'gone';
};

/**
Finds quotations with a place whose text does not stand in the document: gone or changed holds approval, moved is advice. Documents that are not given are not checked.
*/
export const quotationsExist = ({path, quotations}: Pick<Plan, 'path' | 'quotations'>, documents: Documents): readonly Finding[] => {
	const words = new Map<string, string>();

	return quotations.flatMap((quotation): readonly Finding[] => {
		const document = documents[quotation.path];
		const about = {
			check,
			subject: quotation.id ?? quotation.path,
			place: {path, line: quotation.at, endLine: quotation.at},
			offending: offendingText(quotation.text),
		};

		if (document === undefined) {
			return [];
		}

		if (document === null) {
			return [
				{...about, severity: 'error', message: `Unexpected quotation of ${quotation.path}, expected a document that exists`, other: null},
			];
		}

		const whole = () => {
			const known = words.get(quotation.path) ?? quotationWords(document);
			words.set(quotation.path, known);
			return known;
		};

		const found = verdict(quotation, document, whole);
		const other = {path: quotation.path, line: quotation.line, endLine: quotation.endLine};
		const where = `${quotation.path}:${quotation.line}`;

		if (found === 'there') {
			return [];
		}

		return found === 'moved'
			? [{...about, severity: 'advice', message: `Unexpected place ${where} of a quotation, expected the lines where it stands now`, other}]
			: [{...about, severity: 'error', message: `Unexpected quotation «${about.offending}», expected words that stand in ${where}`, other}];
	});
};

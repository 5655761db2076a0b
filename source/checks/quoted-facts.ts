import type {Finding} from './finding.js';
import type {Known} from './known.js';
import {isQuotedFrom, quotationWords} from './quotation-words.js';
import {offendingText, type Stretch} from './stretch.js';

/**
Finds quotations in running text, `«text» [id]`, that are not the words of the fact they cite. A part of the fact's text is enough, as is any of several facts cited.
*/
export const quotedFacts = ({marks, placeAt}: Stretch, {index}: Known): readonly Finding[] =>
	marks.quotedFacts.flatMap(({text, ids, line}): readonly Finding[] => {
		const facts = ids.flatMap(id => index.get(id) ?? []);
		const [fact] = facts;

		if (fact === undefined || facts.some(each => isQuotedFrom(text, quotationWords(`${each.id} ${each.text}`)))) {
			return [];
		}

		return [
			{
				check: 'quotations-exist',
				severity: 'error',
				subject: ids.join(', '),
				message: `Unexpected quotation «${offendingText(text)}», expected the words of [${fact.id}]: «${offendingText(fact.text)}»`,
				place: placeAt(line),
				other: fact.place,
				offending: offendingText(text),
			},
		];
	});

import type {Finding} from './finding.js';
import {offendingText, type Stretch} from './stretch.js';

const check = 'fences-closed';

/**
Finds fences that are never closed, and advises where one names no language.
*/
export const fencesClosed = ({subject, marks, placeAt}: Stretch): readonly Finding[] =>
	marks.fences.flatMap(({language, text, isClosed, line}): readonly Finding[] => {
		const offending = offendingText(text);
		const about = {check, subject, place: placeAt(line), other: null, offending};

		if (!isClosed) {
			return [{...about, severity: 'error', message: 'Unexpected end of the section inside a fence, expected the fence to be closed'}];
		}

		return language === ''
			? [{...about, severity: 'advice', message: 'Unexpected fence without a language, expected one (`text` where there is none)'}]
			: [];
	});

import {plainText} from '../plain-text.js';
import type {Role} from './column-roles.js';
import {declaredValues, valuesOfCell} from './enumeration-values.js';
import {isEnumerationName} from './headings.js';

/**
The values of the attribute in a row: a column of their own, declared in so many words, or where the type is an enumeration, all that a cell beside it lists.
*/
export const valuesOfRow = (cell: (role: Role) => string): readonly string[] => {
	const beside = [cell('constraints'), cell('description')];
	const declared = [valuesOfCell(cell('values')), ...[cell('type'), ...beside].map(declaredValues)].find(each => each.length > 0);
	const type = plainText(cell('type'));

	if (declared !== undefined) {
		return declared;
	}

	if (/^enum(?:eration)?\b/i.test(type)) {
		return beside.map(valuesOfCell).find(each => each.length > 1) ?? [];
	}

	// `PaymentStatus` is an enumeration by its name; a cell of nothing but marked words lists its values.
	const isNamed = /^\p{Lu}\p{L}*\p{Ll}\p{Lu}/u.test(type) && isEnumerationName(type);
	return isNamed
		? (beside
				.filter(text => /^[`"«“]/.test(text))
				.map(valuesOfCell)
				.find(each => each.length > 1) ?? [])
		: [];
};

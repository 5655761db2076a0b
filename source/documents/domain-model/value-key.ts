import {wordsOf} from './name-key.js';

/**
An enumeration's value as it is compared: case, separators and quotes folded, «cancelled» and «canceled» the same.
*/
export const valueKey = (value: string): string => wordsOf(value).join(' ').replaceAll('cancelled', 'canceled');

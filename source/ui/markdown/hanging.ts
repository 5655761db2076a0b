import {type Row, type Span, span} from './row.js';
import {widthOf} from './width.js';
import {wrap} from './wrap.js';

/**
Text behind a sign: what does not fit on the first row goes on below its beginning, not below the sign. `again` is what stands before the rows that follow, spaces where it is not given.
*/
export const hanging = (sign: readonly Span[], text: readonly Span[], width: number, again?: Span): readonly Row[] => {
	const indent = sign.reduce((sum, each) => sum + widthOf(each.text), 0);
	const next = again ?? span(' '.repeat(indent));
	return wrap(text, width - indent).map((spans, index) => ({spans: [...(index === 0 ? sign : [next]), ...spans], line: null}));
};

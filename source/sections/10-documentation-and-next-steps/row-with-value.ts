/**
A line that lists values, with one more at the end of the list, marked and separated as the others are: `` `draft`, `paid` `` and `void` give `` `draft`, `paid`, `void` ``.

@returns `null` where the line does not list at least two of the values one after the other.
*/
export const rowWithValue = (line: string, values: readonly string[], value: string): string | null => {
	const places = values.map(each => ({start: line.indexOf(each), length: each.length})).filter(({start}) => start >= 0);
	const [last, before] = places.sort((a, b) => b.start - a.start);

	if (last === undefined || before === undefined) {
		return null;
	}

	const separator = line.slice(before.start + before.length, last.start);
	const end = last.start + last.length;
	return /^[^\p{L}\p{N}|]{1,12}$/u.test(separator) ? `${line.slice(0, end)}${separator}${value}${line.slice(end)}` : null;
};

/**
A function that remembers its last results, by identity of its arguments: for rows that are costly to make and asked for with every frame.
*/
export const recent = <Arguments extends readonly unknown[], Result>(
	make: (...given: Arguments) => Result,
	size = 6,
): ((...given: Arguments) => Result) => {
	const known: {readonly given: Arguments; readonly result: Result}[] = [];

	return (...given) => {
		const found = known.find(
			each => each.given.length === given.length && each.given.every((argument, index) => argument === given[index]),
		);

		if (found) {
			return found.result;
		}

		const result = make(...given);
		known.unshift({given, result});
		known.length = Math.min(known.length, size);
		return result;
	};
};

/**
A number in a cell, and what stands around it (`€`, `%`, `h`): only numbers of one unit are added.
*/
export type Amount = {readonly number: number; readonly unit: string; readonly decimals: number};

const form =
	/^(?<before>[€$£]?|[A-Z]{3} )\s?(?<number>[-−]?\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|[-−]?\d+(?:\.\d+)?)\s?(?<after>%|[€$£]|\p{L}{1,12}(?:\/\p{L}{1,8})?)?$/u;

/**
The amount that a table's cell holds and nothing else, without Markdown's marks; `null` for any other text.
*/
export const amountIn = (cell: string): Amount | null => {
	const found = form.exec(cell.replace(/[*_`]+/g, '').trim())?.groups;

	if (found === undefined) {
		return null;
	}

	const digits = (found.number ?? '').replace(/[, ]/g, '').replace('−', '-');
	return {
		number: Number(digits),
		unit: `${found.before ?? ''}${found.after ?? ''}`.trim().toLowerCase(),
		decimals: /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0,
	};
};

/**
Whether a stated number is a computed one, rounded to as many decimals as it has.
*/
export const isRounded = (stated: Amount, computed: number): boolean =>
	Math.abs(stated.number - computed) <= 0.5 * 10 ** -stated.decimals + 1e-9;

/**
The major versions that a version or a range allows; `to` is infinite where it has no upper bound.
*/
export type MajorRange = {readonly from: number; readonly to: number};

const majorOf = (version: string): number | null => {
	const found = /^[v=\s]*(\d{1,4})(?![\d])/.exec(version);
	return found ? Number(found[1]) : null;
};

const intersect = (one: MajorRange, other: MajorRange): MajorRange => ({
	from: Math.max(one.from, other.from),
	to: Math.min(one.to, other.to),
});

const partOf = (part: string): MajorRange | null => {
	const [, comparator = '', version = ''] = /^\s*(>=|<=|>|<|\^|~=|~>|~|===?|!=)?\s*(.*)$/.exec(part) ?? [];
	const major = majorOf(version);

	if (major === null || comparator === '!=') {
		return null;
	}

	if (comparator === '>=' || comparator === '>' || /\+\s*$|\bor (?:later|newer|higher|above)\b/i.test(version)) {
		return {from: major, to: Number.POSITIVE_INFINITY};
	}

	if (comparator === '<=' || comparator === '<') {
		const isBelow = comparator === '<' && /^[v=\s]*\d+(?:\.0+)*\s*$/.test(version);
		return {from: 0, to: isBelow ? major - 1 : major};
	}

	return {from: major, to: major};
};

/**
The major versions that a range of a manifest or a document allows: `^5.2`, `>=20`, `>=5.0,<6`, `16-alpine`, «16 or later»; `null` where it names none (`*`, `latest`). Alternatives (`4 || 5`) span from the lowest to the highest.
*/
export const majorRange = (text: string): MajorRange | null => {
	const alternatives = text
		.slice(0, 200)
		.split('||')
		.map(alternative => {
			const parts = alternative
				.split(/\s*,\s*|\s+(?=[<>=^~!])/)
				.filter(part => part.trim() !== '')
				.map(partOf);
			const known = parts.filter(part => part !== null);
			return known.length === 0 ? null : known.reduce(intersect);
		});
	const known = alternatives.filter(range => range !== null);
	return known.length === 0 || known.length < alternatives.length
		? null
		: {from: Math.min(...known.map(({from}) => from)), to: Math.max(...known.map(({to}) => to))};
};

/**
Whether two ranges have no major version in common.
*/
export const areApart = (one: MajorRange, other: MajorRange): boolean => one.from > other.to || other.from > one.to;

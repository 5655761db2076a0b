/** Keys as their makers shape them, and what follows the word for a bearer: in a header anything, elsewhere what has a digit or is longer than words are, since documents speak of «Bearer authentication» and code of `Bearer ${token}`. */
const shapes = [
	/\bsk-ant-[\w-]{4,}/g,
	/\bctx7sk[\w-]{4,}/g,
	/(?<=\bauthorization["'`]?\s*[:=]\s*["'`]?Bearer\s+)[\w.~+/-]{8,}=*/gi,
	/(?<=\bBearer\s+)(?=[\w.~+/-]*\d|[\w.~+/-]{24})[\w.~+/-]{8,}=*/gi,
];

/**
Takes out what is secret: the values that are known, and whatever has the shape of a key. A value shorter than eight characters is no secret, and would take words apart.
*/
export const redacting =
	(secrets: readonly string[]) =>
	(text: string): string => {
		const known = secrets.filter(secret => secret.length >= 8).reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text);
		return shapes.reduce((rest, shape) => rest.replace(shape, '[secret]'), known);
	};

/** Keys as their makers shape them, and whatever follows the word for a bearer. */
const shapes = [/\bsk-ant-[\w-]{4,}/g, /\bctx7sk[\w-]{4,}/g, /(?<=\bBearer\s+)[\x21-\x7e]{8,}/gi];

/**
Takes out what is secret: the values that are known, and whatever has the shape of a key. A value shorter than eight characters is no secret, and would take words apart.
*/
export const redacting =
	(secrets: readonly string[]) =>
	(text: string): string => {
		const known = secrets.filter(secret => secret.length >= 8).reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text);
		return shapes.reduce((rest, shape) => rest.replace(shape, '[secret]'), known);
	};

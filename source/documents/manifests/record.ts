/**
A parsed value as a record; an empty one where it is something else.
*/
export const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
	value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};

/**
A parsed value as a list; an empty one where it is something else.
*/
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
A parsed value as a text; `null` where it is something else. Numbers are written out.
*/
export const textOf = (value: unknown): string | null =>
	typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;

/**
What can be kept in the journal.
*/
export type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json};

/**
A value as it comes back from the journal: what JSON cannot hold is left out.
*/
export const toJson = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null));

import * as v from 'valibot';
import type {Stop} from '../checks/finding.js';
import type {Section} from '../sections/section.js';

const place = v.object({path: v.string(), line: v.number(), endLine: v.number()});
const fact = v.object({id: v.string(), text: v.string(), place});
const texts = v.array(v.string());

const stop = v.object({
	check: v.string(),
	severity: v.picklist(['stop', 'error', 'advice']),
	subject: v.string(),
	message: v.string(),
	place: v.nullable(place),
	other: v.nullable(place),
	offending: v.string(),
	id: v.string(),
	question: v.string(),
	facts: v.array(fact),
	options: v.array(v.object({id: v.string(), label: v.string(), effect: v.string()})),
	recommended: v.nullable(v.string()),
	dependents: texts,
	canWait: v.boolean(),
	sections: v.exactOptional(v.array(v.number())),
});

/**
A ruling as it was settled.
*/
export const ruling = v.object({
	number: v.number(),
	id: v.string(),
	check: v.string(),
	subject: v.string(),
	question: v.string(),
	options: texts,
	choice: v.string(),
	ruling: v.string(),
	follows: v.exactOptional(v.string()),
	text: v.nullable(v.string()),
	by: v.string(),
	at: v.string(),
	facts: texts,
	sections: v.exactOptional(v.array(v.number())),
});

const openQuestion = v.object({number: v.number(), id: v.string(), question: v.string(), isBlocking: v.boolean(), facts: texts});

const waived = {check: v.string(), subject: v.string(), offending: v.string(), reason: v.pipe(v.string(), v.trim(), v.nonEmpty())};

/**
A waiver as it was settled.
*/
export const waiver = v.object({...waived, by: v.string(), at: v.string()});

/**
A section as it was settled.
*/
export const section = v.object({
	number: v.number(),
	text: v.string(),
	rulings: v.array(ruling),
	open: v.array(openQuestion),
	cited: texts,
	waivers: v.array(waiver),
	accepted: v.object({by: v.string(), at: v.string()}),
	model: v.exactOptional(v.string()),
});

/**
An accepted section.
*/
export type Accepted = {readonly section: Section};

/**
What collides, and the model that was asked for it.
*/
export type Found = {readonly stops: readonly Stop[]; readonly model?: string};

const found = v.object({stops: v.array(stop), model: v.exactOptional(v.string())});

/**
Reads the stops that were settled; throws where the value is of another shape. An earlier version settled the list alone.
*/
export const parseFound = (value: unknown): Found => v.parse(found, Array.isArray(value) ? {stops: value} : value);

/**
Reads a section that was settled; throws where the value is of another shape.
*/
export const parseAccepted = (value: unknown): Accepted => v.parse(v.object({section}), value);

/**
Reads a waiver as a screen words it: JSON of `{check, subject, offending, reason}`; `null` where it is another text or gives no reason.
*/
export const parseWaiver = (text: string | null): v.InferOutput<v.ObjectSchema<typeof waived, undefined>> | null => {
	try {
		return v.parse(v.object(waived), JSON.parse(text ?? ''));
	} catch {
		return null;
	}
};

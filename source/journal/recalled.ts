import * as v from 'valibot';
import type {Finding} from '../checks/finding.js';
import type {Surveyed} from '../documents/code-facts.js';
import type {Answer, Look, ModelMessage, Snapshot, Verdict} from '../effects.js';
import type {Json} from '../json.js';
import {seenForm} from './seen.js';

const answer = v.object({
	choice: v.string(),
	text: v.nullable(v.string()),
	forAll: v.boolean(),
	at: v.string(),
	by: v.picklist(['human', 'run on']),
});

const judged = {at: v.string(), by: v.literal('human')};

const verdict = v.variant('verdict', [
	v.object({verdict: v.picklist(['approved', 'rejected']), text: v.string(), left: v.array(v.string()), ...judged}),
	v.object({
		verdict: v.literal('commented'),
		comments: v.array(v.object({id: v.string(), quote: v.string(), text: v.string()})),
		choices: v.array(v.object({id: v.string(), isTaken: v.boolean()})),
		edits: v.record(v.string(), v.string()),
		...judged,
	}),
]);

const snapshot = v.object({
	files: v.record(v.string(), v.nullable(v.string())),
	manifests: v.array(v.string()),
	tree: v.string(),
	// Snapshots of an earlier version know of no looks.
	seen: v.optional(seenForm, {}),
});

const surveyed = v.object({
	paths: v.array(v.string()),
	isComplete: v.boolean(),
	migrations: v.exactOptional(v.array(v.object({path: v.string(), text: v.string()}))),
});

const json = v.custom<Json>(value => value !== undefined);

const message = v.object({
	id: v.string(),
	model: v.string(),
	content: v.array(json),
	stopReason: v.string(),
	stopDetails: json,
	usage: v.object({
		input: v.number(),
		output: v.number(),
		cacheRead: v.number(),
		cacheWrite5m: v.number(),
		cacheWrite1h: v.number(),
	}),
});

const place = v.nullable(v.object({path: v.string(), line: v.number(), endLine: v.number()}));

const findings = v.array(
	v.object({
		check: v.string(),
		severity: v.picklist(['stop', 'error', 'advice']),
		subject: v.string(),
		message: v.string(),
		place,
		other: place,
		offending: v.string(),
		fix: v.exactOptional(v.string()),
	}),
);

const look = v.object({text: v.string(), isError: v.boolean(), seen: v.exactOptional(v.record(v.string(), v.string()))});

/**
Reads what the journal recalls: parsed, never cast. Each throws where the value is of another shape, which makes the result unknown.
*/
export const recalled = {
	answer: (value: unknown): Answer => v.parse(answer, value),
	verdict: (value: unknown): Verdict => v.parse(verdict, value),
	snapshot: (value: unknown): Snapshot => v.parse(snapshot, value),
	surveyed: (value: unknown): Surveyed => v.parse(surveyed, value),
	message: (value: unknown): ModelMessage => v.parse(message, value),
	look: (value: unknown): Look => v.parse(look, value),
	findings: (value: unknown): readonly Finding[] => v.parse(findings, value),
	text: (value: unknown): string | null => v.parse(v.nullable(v.string()), value),
	nothing: (value: unknown): null => v.parse(v.null(), value),
};

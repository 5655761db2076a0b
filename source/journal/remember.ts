import {fingerprint} from '../fingerprint.js';
import {type Json, toJson} from '../json.js';
import type {Attempt} from './attempt.js';
import type {Memory} from './inner.js';

/**
A request by name. `about` is what identifies it, where that is not the whole request; `isAnswer` is false for a result that is control and must not be remembered.
*/
export type Call<Result> = {
	readonly name: string;
	readonly request: unknown;
	readonly about?: Json;
	readonly parse: (value: unknown) => Result;
	readonly isAnswer?: (result: Result) => boolean;
};

/**
`null` where `read` throws: a remembered value of another shape counts as unknown.
*/
export const orNull = <Result>(read: () => Result): {readonly value: Result} | null => {
	try {
		return {value: read()};
	} catch {
		return null;
	}
};

/**
Recalls the result of a request, or puts it and records the result.

The result is recorded before the signal is looked at: what was answered or paid for is never lost to an interruption.
*/
export const remember = async <Result>(
	{memory, signal, record, meet}: Attempt,
	{name, request, about, parse, isAnswer}: Call<Result>,
	put: (memory: Memory<Result>) => Promise<Result>,
): Promise<Result> => {
	signal.throwIfAborted();
	const key = {name, fingerprint: fingerprint(about === undefined ? request : about)};
	const known = memory.result(key);
	const recalled = known && orNull(() => parse(known.result));

	if (recalled) {
		meet(key);
		return recalled.value;
	}

	const last = memory.lastResult(name);
	const previous = last && orNull(() => ({about: last.request, result: parse(last.result)}));
	const keep = async (draft: Json): Promise<void> => record({kind: 'draft', ...key, draft});
	const result = await put({previous: previous?.value, draft: memory.draft(key), keep});

	if (isAnswer?.(result) ?? true) {
		await record({kind: 'result', ...key, request: toJson(request), result: toJson(result)});
	}

	signal.throwIfAborted();
	meet(key);
	return result;
};

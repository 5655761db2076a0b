import type {CacheMissReason, Diagnostics, MessageCreateParams} from '@anthropic-ai/sdk/resources/messages';
import {type Cell, cellsOf} from './prefix.js';

/**
Tells why a prompt could not be read from the cache, compared with that of an earlier answer. https://platform.claude.com/docs/en/build-with-claude/cache-diagnostics
*/
export type Diagnosis = {
	readonly explain: (body: MessageCreateParams) => Diagnostics | null;
	readonly keep: (id: string, body: MessageCreateParams) => void;
};

const hashesOf = (cells: readonly Cell[], part: Cell['part']): readonly string[] =>
	cells.flatMap(cell => (cell.part === part ? [cell.hash] : []));

const beginsWith = (whole: readonly string[], start: readonly string[]): boolean => start.every((hash, index) => whole[index] === hash);

const reasonOf = (before: MessageCreateParams, now: MessageCreateParams): CacheMissReason | null => {
	const [old, cells] = [cellsOf(before), cellsOf({...now, model: before.model})];
	const lost = {cache_missed_input_tokens: old.reduce((sum, {tokens}) => sum + tokens, 0)};
	const isSame = (part: Cell['part']): boolean => hashesOf(old, part).join() === hashesOf(cells, part).join();

	if (before.model !== now.model) {
		return {type: 'model_changed', ...lost};
	}

	if (!isSame('tools')) {
		return {type: 'tools_changed', ...lost};
	}

	if (!isSame('system')) {
		return {type: 'system_changed', ...lost};
	}

	return beginsWith(hashesOf(cells, 'messages'), hashesOf(old, 'messages')) ? null : {type: 'messages_changed', ...lost};
};

/**
Compares requests with those of the answers it was told to keep.
*/
export const createDiagnosis = (): Diagnosis => {
	const kept = new Map<string, MessageCreateParams>();

	return {
		explain: body => {
			const id = body.diagnostics?.previous_message_id;

			if (id === undefined || id === null) {
				return null;
			}

			const before = kept.get(id);
			const reason: CacheMissReason | null = before === undefined ? {type: 'previous_message_not_found'} : reasonOf(before, body);
			return reason === null ? null : {cache_miss_reason: reason};
		},
		keep: (id, body) => {
			kept.set(id, body);
		},
	};
};

import type {Json} from '../../../json.js';
import type {Call} from './content.js';
import type {Talk} from './talk.js';

/**
Runs the tools that a turn calls, one after the other, since one of them may ask a person. Every call gets its result, in the order of the calls.
*/
export const runAll = async <Report>(
	calls: readonly Call[],
	{use}: Pick<Talk<Report>, 'use'>,
): Promise<{readonly results: readonly Json[]} | {readonly report: Report}> => {
	const results: Json[] = [];

	for (const call of calls) {
		const told = await use(call);

		if ('report' in told) {
			return told;
		}

		results.push({
			type: 'tool_result',
			tool_use_id: call.id,
			content: told.text.trim() === '' ? '(nothing)' : told.text,
			...(told.isError ? {is_error: true} : {}),
		});
	}

	return {results};
};

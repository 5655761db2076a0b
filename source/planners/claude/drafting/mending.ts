import * as v from 'valibot';
import type {Tool} from '../tools/toolbox.js';

const mended = v.object({edits: v.pipe(v.array(v.object({old: v.pipe(v.string(), v.nonEmpty()), new: v.string()})), v.nonEmpty())});

/**
Takes the passages of a section that change, and reports the section with them: nothing else in it can have changed, and nobody waits for it to be written again. Words that stand there not at all or more than once go back.
*/
export const mending =
	(section: string): Tool<string> =>
	async input => {
		const parsed = v.safeParse(mended, input);

		if (!parsed.success) {
			return {text: `That is not the form of a change: ${v.summarize(parsed.issues)}`, isError: true};
		}

		const faults: string[] = [];
		let text = section;

		for (const {old, new: instead} of parsed.output.edits) {
			const pieces = text.split(old);

			if (pieces.length === 2) {
				text = pieces.join(instead);
			} else {
				faults.push(faultOf(old, pieces.length - 1));
			}
		}

		return faults.length > 0
			? {text: [...faults, 'Nothing was changed. Give all changes again.'].join('\n'), isError: true}
			: {report: text};
	};

const faultOf = (old: string, count: number): string =>
	count === 0
		? `«${old}» does not stand in the section, or no more after the changes before it. Give its words exactly.`
		: `«${old}» stands in the section ${count} times. Give more of the words around it.`;

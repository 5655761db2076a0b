import * as v from 'valibot';
import type {Splice} from '../../../changes/proposal.js';
import type {Entry, ProposeRequest} from '../../../effects.js';
import {fingerprint} from '../../../fingerprint.js';
import {propose as place} from '../../offline/propose.js';
import {consult} from '../conversation/consult.js';
import type {Desk} from '../desk.js';
import {createSources} from '../evidence/sources.js';
import {entriesBrief, proposeNow} from '../prompts/entries.js';
import {system} from '../prompts/system.js';
import {bodyOf} from '../request/body.js';
import {prefixOf, textBlock} from '../request/prefix.js';
import {type Tool, toolbox} from '../tools/toolbox.js';

/**
What a document should say: what follows by rule, and what the model adds to it, as edits for a person to take or leave.
*/
export const propose = async (request: ProposeRequest, desk: Desk): Promise<readonly Splice[]> => {
	const {document, context} = request;
	const sources = createSources(desk.documents(), context.accepted);
	const use = toolbox<readonly Entry[]>({desk, sources, context, section: null, own: {propose_entries: reporting(request)}});
	const outcome = await consult<readonly Entry[]>(async note => {
		const asked = await desk.mask(entriesBrief(request, note));
		const first = [...(await prefixOf(context, desk)), textBlock(asked)];
		return {
			id: `entries/${document}`,
			section: null,
			first,
			use,
			reminder: proposeNow,
			body: (messages, limit) => bodyOf({system, hasTools: true, messages, limit}, desk),
		};
	}, desk);

	return place({...request, entries: [...request.entries, ...(outcome.kind === 'reported' ? outcome.report : [])]});
};

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const reported = v.object({
	entries: v.array(v.object({under: text, markdown: text, replaces: v.string(), why: text, facts: v.array(v.string())})),
});

/**
Takes the model's entries. A line that is to be replaced must stand in the document, once.
*/
const reporting =
	({document, before}: ProposeRequest): Tool<readonly Entry[]> =>
	async input => {
		const parsed = v.safeParse(reported, input);

		if (!parsed.success) {
			return {text: `That is not the form of the entries: ${v.summarize(parsed.issues)}`, isError: true};
		}

		const lines = (before ?? '').replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
		const placed = parsed.output.entries.map(entry => ({entry, at: linesWith(lines, entry.replaces)}));
		const faults = placed
			.filter(({entry, at}) => entry.replaces.trim() !== '' && at.length !== 1)
			.map(
				({entry, at}) =>
					`«${entry.replaces}» stands ${at.length} times in the document as a line. Name one line of it, or leave replaces empty.`,
			);

		return faults.length > 0
			? {text: faults.join('\n'), isError: true}
			: {
					report: placed.map(({entry, at: [line]}) => ({
						...entry,
						id: `model/${document}/${fingerprint(entry).slice(0, 8)}`,
						replaces: line === undefined ? null : {line: line + 1, text: lines[line] ?? ''},
					})),
				};
	};

const linesWith = (lines: readonly string[], wanted: string): readonly number[] =>
	wanted.trim() === '' ? [] : [...lines.keys()].filter(index => lines[index]?.trim() === wanted.trim());

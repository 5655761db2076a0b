import type {Splice} from '../../../changes/proposal.js';
import type {Entry, ProposeRequest} from '../../../effects.js';
import {propose as place} from '../../offline/propose.js';
import {consult} from '../conversation/consult.js';
import type {Desk} from '../desk.js';
import {createSources} from '../evidence/sources.js';
import {entriesBrief, proposeNow} from '../prompts/entries.js';
import {system} from '../prompts/system.js';
import {bodyOf} from '../request/body.js';
import {prefixOf, textBlock} from '../request/prefix.js';
import {toolbox} from '../tools/toolbox.js';
import {reporting} from './reporting.js';

/**
What a document should say: what follows by rule, and what the model adds to it, as edits for a person to take or leave. After comments, only what was commented on is asked for: the rest stays as it was, by this and not by a model's good will.
*/
export const propose = async (request: ProposeRequest, desk: Desk): Promise<readonly Splice[]> => {
	const {document, context} = request;
	const put = putting(request);
	const sources = createSources(desk.documents(), context.accepted);
	const own = {propose_entries: reporting(request, put)};
	const use = toolbox<readonly Entry[]>({desk, sources, context, section: null, own});
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

	return put(outcome.kind === 'reported' ? outcome.report : []);
};

/** All edits, given those that the model reports: in a later round, with what was not commented on as it was. */
const putting =
	(request: ProposeRequest) =>
	(reported: readonly Entry[]): readonly Splice[] => {
		const {entries, revision} = request;

		if (revision === null) {
			return place({...request, entries: [...entries, ...reported]});
		}

		const kept = revision.splices.filter(splice => revision.comments.every(({id}) => id !== splice.id));
		const known = new Set(kept.map(({id}) => id));
		return [...kept, ...place({...request, entries: reported}).filter(({id}) => !known.has(id))];
	};

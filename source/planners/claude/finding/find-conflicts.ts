import type {Stop} from '../../../checks/finding.js';
import type {Context} from '../../../effects.js';
import {consult} from '../conversation/consult.js';
import type {Desk} from '../desk.js';
import {createSources} from '../evidence/sources.js';
import {conflictsBrief, reportNow} from '../prompts/conflicts.js';
import {system} from '../prompts/system.js';
import {bodyOf} from '../request/body.js';
import {prefixOf, textBlock} from '../request/prefix.js';
import {toolbox} from '../tools/toolbox.js';
import {merged} from './merged.js';
import {reporting} from './reporting.js';
import {unread} from './unread.js';

type Finding = {readonly stops: readonly Stop[]; readonly context: Context};

/**
Has the model read everything before the first section, and gives what it found together with what the rules found: the same facts once, and first what most hangs on. A model that gives no report leaves a STOP behind: a person knows then that nobody looked at the meaning.
*/
export const findConflicts = async ({stops, context}: Finding, desk: Desk): Promise<readonly Stop[]> => {
	const sources = createSources(desk.documents(), context.accepted);
	const report = reporting({sources, facts: context.facts, tell: desk.effects.tell});
	const use = toolbox<readonly Stop[]>({desk, sources, context, section: null, own: {report_conflicts: report}});

	const outcome = await consult<readonly Stop[]>(async note => {
		const asked = await desk.mask(conflictsBrief(stops, note));
		const first = [...(await prefixOf(context, desk)), textBlock(asked)];
		return {
			id: 'conflicts',
			section: null,
			first,
			use,
			reminder: reportNow,
			isOptional: true,
			body: (messages, limit) => bodyOf({system, hasTools: true, messages, limit}, desk),
		};
	}, desk);

	return merged(stops, outcome.kind === 'reported' ? outcome.report : [unread(context)]);
};

import type {Context} from '../../../effects.js';
import type {Call} from '../conversation/content.js';
import type {Told} from '../conversation/told.js';
import type {Desk} from '../desk.js';
import type {Sources} from '../evidence/sources.js';
import {checkingBlock} from './check-block.js';
import {looking} from './looking.js';

/**
A tool of one conversation; it may end it with a report.
*/
export type Tool<Report> = (input: unknown) => Promise<Told | {readonly report: Report}>;

const elsewhere: Readonly<Record<string, string>> = {
	mend_section: 'There is no section to mend. Write it whole.',
	raise_conflict: 'There is no section yet: report it with report_conflicts, together with all others.',
	report_conflicts: 'That was before the first section. Raise it with raise_conflict.',
	propose_entries: 'Nobody asked for entries here. Write the section.',
};

type Box<Report> = {
	readonly desk: Desk;
	readonly sources: Sources;
	readonly context: Context;
	/** The section that is written, `null` outside the sections. */
	readonly section: number | null;
	/** The tools that report, by name, which belong to this conversation. */
	readonly own: Readonly<Record<string, Tool<Report>>>;
};

/**
The tools of a conversation: those that look and check, and its own. All are offered in every conversation, so one that does not belong here says so.
*/
export const toolbox = <Report>({desk, sources, context, section, own}: Box<Report>) => {
	const look = looking(desk, sources);
	const check = checkingBlock(desk, context, section);

	return async (call: Call): Promise<Told | {readonly report: Report}> =>
		(await own[call.name]?.(call.input)) ??
		(call.name === 'check_block' ? await check(call.input) : null) ??
		(await look(call)) ?? {text: elsewhere[call.name] ?? `There is no tool ${call.name}.`, isError: true};
};

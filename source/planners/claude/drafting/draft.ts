import type {Draft, DraftRequest} from '../../../effects.js';
import {parts} from '../../../sections/parts.js';
import {consult} from '../conversation/consult.js';
import type {Desk} from '../desk.js';
import {createSources} from '../evidence/sources.js';
import {sectionBrief} from '../prompts/section-brief.js';
import {system} from '../prompts/system.js';
import {bodyOf} from '../request/body.js';
import {prefixOf, textBlock} from '../request/prefix.js';
import {promisedTests} from '../request/promised-tests.js';
import {rulesFor} from '../request/rules-for.js';
import {raising} from '../tools/raising.js';
import {toolbox} from '../tools/toolbox.js';
import {citedIn} from './cited.js';
import {finished} from './finished.js';
import {mending} from './mending.js';

/**
Drafts a section in one conversation: the text of its last answer, the rulings that were raised for it, and the questions that it leaves open.
*/
export const draft = async <Given>({section, context, attempt, feedback, previous}: DraftRequest<Given>, desk: Desk): Promise<Draft> => {
	const {number, title, brief} = section;
	const {facts} = context;
	// What was ruled for an earlier draft holds while that draft is revised; where it is made anew, a ruling may have been taken back.
	const revised = feedback === null ? null : previous;
	const rulings = [...context.rulings, ...(revised?.rulings ?? [])];
	const open = [...context.open, ...(revised?.open ?? [])];
	const sources = createSources(desk.documents(), context.accepted);
	const raised = raising({section: number, facts, sources, rulings, questions: open, effects: desk.effects});
	const mend = previous === null ? {} : {mend_section: mending(previous.text)};
	const use = toolbox<string>({desk, sources, context, section: number, own: {raise_conflict: raised.raise, ...mend}});
	const titles = Object.entries(parts).flatMap(([key, each]) => (key === String(number) ? Object.values(each) : []));
	const rules = rulesFor(number, facts.guidelines.rules);
	const promised = promisedTests(number, context.accepted);

	const said = await consult<string>(async note => {
		const asked = sectionBrief({number, title, brief, parts: titles, rules, rulings, open, promised, previous, feedback, attempt, note});
		const first = [...(await prefixOf(context, desk)), textBlock(await desk.mask(asked))];
		return {
			id: `section/${number}`,
			section: number,
			first,
			use,
			reminder: null,
			body: (messages, limit) => bodyOf({system, hasTools: true, messages, limit}, desk),
		};
	}, desk);

	const known = [...open, ...raised.open()];
	const text = said.kind === 'said' ? said.text : said.kind === 'reported' ? said.report : '';
	const done = await finished(text, {section: number, known: new Set(known.map(each => each.number)), number: desk.effects.number});
	// What a person put off stays open, whether the new text says so or not.
	const kept = (revised?.open ?? []).filter(({number: id, isBlocking}) => isBlocking || new RegExp(`\\bQ-${id}\\b`).test(done.text));
	return {
		text: done.text,
		rulings: [...(revised?.rulings ?? []), ...raised.rulings()],
		open: [...kept, ...raised.open(), ...done.open],
		cited: citedIn(done.text, facts),
	};
};

import * as v from 'valibot';
import type {Finding} from '../../../checks/finding.js';
import {sectionHeading, sectionNumbers} from '../../../documents/plan/headings.js';
import type {Context} from '../../../effects.js';
import type {Told} from '../conversation/told.js';
import type {Desk} from '../desk.js';

/** A way back may stand in another block of the section. */
const ofSection = 'back-out-present';

/** What a section holds beside the block is not known while it is checked. */
const alone = 'Other blocks of the section you write are not known here: what one of them adds is no fault.';

const block = v.object({language: v.pipe(v.string(), v.regex(/^[\w+#.-]{1,30}$/)), text: v.string()});

/**
Has the project's checks parse, validate or run a block as it would stand in the section, behind those that were accepted: SQL on top of the migrations and of the plan so far.

@param section - The number of the section; `null` before the first.
*/
export const checkingBlock =
	({effects}: Desk, {accepted, facts, rulings, useCase}: Context, section: number | null) =>
	async (input: unknown): Promise<Told> => {
		const parsed = v.safeParse(block, input);

		if (!parsed.success) {
			return {text: `That is not the form: ${v.summarize(parsed.issues)}`, isError: true};
		}

		const {language, text} = parsed.output;
		const fence = fenceFor(text);
		const before = [...accepted.map(each => `${headingOf(each.number)}\n${each.text}`), headingOf(section ?? 1), ''].join('\n');
		const path = `${useCase.replace(/\.md$/, '')}-PLAN.md`;
		const plan = `${before}${fence}${language}\n${text}\n${fence}\n`;
		const first = before.split('\n').length;

		effects.tell({type: 'doing', what: `Checking a ${language} block`});
		const findings = await effects.check({path, text: plan, facts, decisions: rulings, isRemembered: true});
		const own = findings.filter(
			({check, place}) => check !== ofSection && (place === null || (place.path === path && place.line >= first)),
		);
		const lines = own.map(finding => lineOf(finding, first));
		return {text: lines.length === 0 ? 'No fault was found.' : [...lines, alone].join('\n'), isError: false};
	};

const headingOf = (number: number): string => {
	const known = sectionNumbers.find(each => each === number);
	return known === undefined ? `## ${number}.` : sectionHeading(known);
};

/** Longer than any fence within. */
const fenceFor = (text: string): string => '`'.repeat(Math.max(3, ...[...text.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length + 1)));

const lineOf = ({severity, message, place, fix}: Finding, first: number): string =>
	[
		`${severity}: ${place === null ? '' : `line ${Math.max(1, place.line - first)}: `}${message}`,
		fix === undefined ? '' : ` Write instead: ${fix}`,
	].join('');

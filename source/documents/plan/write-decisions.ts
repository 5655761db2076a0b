import type {Ruling, Waiver} from '../../sections/section.js';
import {cut, oneLine} from './plan-text.js';

const cited = (facts: readonly string[]): string => (facts.length === 0 ? 'none' : facts.map(id => `[${id}]`).join(' '));

const decision = ({number, question, ruling, follows, options, by, at, facts, subject, check, id, choice, text}: Ruling): string =>
	[
		`D-${number}. ${oneLine(question).replaceAll(' — ', ' – ')} — ${oneLine(ruling)}`,
		'',
		`- Options: ${options.length === 0 ? 'none' : options.map(oneLine).join(' · ')}`,
		...(follows === undefined ? [] : [`- Follows: ${oneLine(follows)}`]),
		`- By: ${by}, ${at}`,
		`- Evidence: ${cited(facts)}`,
		`- Subject: ${oneLine(subject)}`,
		`- Check: \`${oneLine(check)}\``,
		`- Id: \`${oneLine(id)}\``,
		`- Choice: \`${oneLine(choice)}\``,
		...(text === null ? [] : ['- Words:', ...text.split(/\r?\n/).map(line => `    > ${line}`.trimEnd())]),
	].join('\n');

const waiver = ({check, subject, offending, reason, by, at}: Waiver): string =>
	`- Waived: \`${check}\`, ${cut(subject, 100)}: «${cut(offending, 100)}»: ${cut(reason, 300)} (${by}, ${at})`;

/**
Appendix A: every decision, then every waiver.
*/
export const writeDecisions = (rulings: readonly Ruling[], waivers: readonly Waiver[]): string =>
	[
		...(rulings.length === 0 ? ['No decision was asked for.'] : rulings.map(decision)),
		...(waivers.length === 0 ? [] : [waivers.map(waiver).join('\n')]),
	].join('\n\n');

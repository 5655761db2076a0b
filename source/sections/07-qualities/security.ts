import type {Fact} from '../../documents/facts.js';
import {openQuestion, partDraft} from '../part-draft.js';
import {referFirst, searched} from '../refer.js';
import {ruleTasks} from '../rule-tasks.js';
import type {OutlineQuestion, PartDraft} from '../section.js';
import {onSubject} from '../subjects.js';
import {list, stacked, table} from '../table.js';
import {behaviourOf} from '../use-case-facts.js';
import {accessToken} from '../words.js';
import {openConcerns, saidOn} from './concern-part.js';
import type {Raised} from './concerns.js';
import type {QualitiesGiven} from './qualities.js';

type Threat = {readonly name: string; readonly trigger: RegExp; readonly met: RegExp};

const threats: readonly Threat[] = [
	{
		name: 'Spoofing',
		trigger: new RegExp(
			`\\b(?:sign(?:s|ed)?[- ]in|log(?:s|ged)?[- ]in|links? in the e-?mail|(?:payment|reset|invitation|magic|new) links?|reports? the result|web-?hooks?)\\b|${accessToken}`,
			'i',
		),
		met: new RegExp(`\\b(?:authenticat\\w*|signature|hash(?:ed)?|signed[- ]in|oauth\\w*|jwt|mfa)\\b|${accessToken}`, 'i'),
	},
	{
		name: 'Tampering',
		trigger:
			/\b(?:enters? (?:an?|the) (?:amount|price|quantity)|uploads?|imports?|(?:price|amount) (?:that|which) (?:the )?\p{L}+ (?:enters?|types?|sends?)|amount to pay)\b/iu,
		met: /\b(?:validat\w*|(?:have|has|with|against) a schema|refused|never exceeds|checksum|sanitiz\w*)\b/i,
	},
	{
		name: 'Repudiation',
		trigger: /\b(?:approv(?:e|es|ed|al)|pays|refunds?|signs?|accepts? the terms|delet(?:e|es|ed))\b/i,
		met: /\b(?:audit\w*|is recorded|recorded|history|receipts?|event log|(?:is|are|be) logged)\b/i,
	},
	{
		name: 'Information disclosure',
		trigger:
			/\b(?:card (?:details|number)|e-?mail address(?:es)?|personal data|health (?:data|records?)|salar(?:y|ies)|passwords?|phone|shows nothing of)\b/i,
		met: /\b(?:encrypt\w*|never reach|must not appear|mask\w*|tls|personal data|nothing of)\b/i,
	},
	{
		name: 'Denial of service',
		trigger: /\b(?:uploads?|search(?:es)?|exports?|without signing in|public(?:ly)?|asks for a new link|anonymous)\b/i,
		met: /\b(?:rate limit\w*|throttl\w*|slowed down|quota)\b/i,
	},
	{
		name: 'Elevation of privilege',
		trigger: /\b(?:admin(?:istrator)?s?|roles?|permissions?|managers? (?:can|may)|owner|on behalf of)\b/i,
		met: /\b(?:permission\w*|authori[sz]\w*|role\w*|only (?:an? )?(?:admin|owner|manager)\w*|access control)\b/i,
	},
];

type Row = {readonly threat: Threat; readonly raisedBy: readonly Fact[]; readonly metBy: readonly Fact[]};

const most = 3;

/**
Whether a fact raises or answers a threat.
*/
export const isOnThreat = ({text}: Pick<Fact, 'text'>): boolean => threats.some(({trigger, met}) => trigger.test(text) || met.test(text));

const rowsOf = ({useCase, guidelines, technicalSummary}: QualitiesGiven): readonly Row[] => {
	const facts = behaviourOf(useCase);
	const guards: readonly Fact[] = [
		...guidelines.rules,
		...useCase.guarantees,
		...useCase.constraints,
		...useCase.rules,
		...technicalSummary.decisions,
	];
	return threats
		.map(threat => ({
			threat,
			raisedBy: facts.filter(({text}) => threat.trigger.test(text)),
			metBy: guards.filter(({text}) => threat.met.test(text)),
		}))
		.filter(({raisedBy}) => raisedBy.length > 0);
};

const unmet = (rows: readonly Row[]): readonly OutlineQuestion[] => {
	const open = rows.filter(({metBy}) => metBy.length === 0);
	const named = open.map(({threat, raisedBy}) => `${threat.name.toLowerCase()} (${referFirst(raisedBy, 2)})`).join('; ');
	return open.length === 0 ? [] : [openQuestion('threats', `What answers ${named}?`, {facts: open.flatMap(({raisedBy}) => raisedBy)})];
};

/**
The security rules with their tests, and the STRIDE threats that a fact raises.
*/
export const security = (given: QualitiesGiven, raised: readonly Raised[]): PartDraft => {
	const rows = rowsOf(given);
	const own = raised.filter(({concern}) => concern.part === 'security');
	const met = rows.filter(({metBy}) => metBy.length > 0);
	const stride = table(
		['Threat', 'Raised by', 'Answered by'],
		met.map(({threat, raisedBy, metBy}) => [threat.name, referFirst(raisedBy, most), referFirst(metBy, most)]),
	);
	return partDraft('security', {
		text: stacked(
			stride,
			list([
				...saidOn(
					'security',
					given,
					met.flatMap(({raisedBy}) => raisedBy.slice(0, most)),
				),
				...ruleTasks(onSubject(given.guidelines.rules, 'security'), given.rulings),
			]),
		),
		questions: [...unmet(rows), ...openConcerns(own)],
		otherwise: `no fact raises a threat and no rule is on security ${searched(given.useCase)}`,
	});
};

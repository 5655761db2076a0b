import type {Fact} from '../../documents/facts.js';

/**
What a senior architect asks when a fact calls for it. `trigger` are words of a fact that raise it, `answered` words of any document that settle it; the question is put about the facts that raised it.
*/
export type Concern = {
	readonly id: string;
	readonly part: 'security' | 'reliability' | 'compliance' | 'envelope';
	readonly trigger: RegExp;
	readonly answered: RegExp;
	readonly isBlocking: boolean;
	readonly question: string;
};

/**
A concern that facts of the use case raise, with the facts that settle it.
*/
export type Raised = {readonly concern: Concern; readonly raisedBy: readonly Fact[]; readonly settledBy: readonly Fact[]};

/**
The closed list of concerns, in the order of what a wrong guess costs.
*/
export const concerns: readonly Concern[] = [
	{
		id: 'idempotency',
		part: 'reliability',
		trigger:
			/\b(?:charges?|charged|refunds?|pays?|payments?|transfers?|checks? out|checkout|submits?|imports?|orders? (?:is|are) placed|places? an order)\b/i,
		answered:
			/\b(?:idempoten\w*|(?:never|run|runs|booked|sent|processed|delivered) [^.]{0,40}\btwice|more than once|at most one|duplicates?)\b/i,
		isBlocking: true,
		question: 'When the same request arrives twice (a double click, a retry), what is the result of the second',
	},
	{
		id: 'concurrency',
		part: 'reliability',
		trigger:
			/\b(?:edits?|edited|updates? (?:an?|the) (?!archive|spec|file)|changes? (?:an?|the)|cancels? (?:an?|the|their|its|this) (?!prompt|command|operation)|approves?|assigns?|reserves?|in stock|seats?|balance|sets the)\b/i,
		answered:
			/\b(?:concurren\w*|at the same time|row locks?|optimistic|pessimistic|simultaneous\w*|at most one|last write|under a lock|first come)\b/i,
		isBlocking: true,
		question: 'When two people, or a person and a job, do this at the same moment, who wins and what does the other see',
	},
	{
		id: 'late-reports',
		part: 'reliability',
		trigger: /\b(?:web-?hooks?|callbacks?|reports? (?:the|every) results?|result arrives|notif(?:y|ies|ied) (?:us|the system))\b/i,
		answered: /\b(?:out of order|wrong order|early, late|arrives? late|more than once)\b/i,
		isBlocking: true,
		question: 'When the report comes late, twice, in another order or never, what holds',
	},
	{
		id: 'notification',
		part: 'reliability',
		trigger: /\b(?:e-?mails?|sms|text messages?|push notifications?|notification)\b/i,
		answered: /\b(?:queue[sd]?|jobs?|retr(?:y|ies|ied)|bounce[sd]?|undeliver\w*|resend)\b/i,
		isBlocking: false,
		question: 'When the message cannot be delivered, who learns of it and is it sent again',
	},
	{
		id: 'time-zone',
		part: 'reliability',
		trigger:
			/\b(?:due dates?|deadlines?|midnight|end of (?:the )?(?:day|month)|overdue|on the (?:day|date)|calendar days?|business days?)\b/i,
		answered: /\b(?:time ?zones?|utc|local time)\b/i,
		isBlocking: false,
		question: 'In whose time zone does the day begin and end',
	},
	{
		id: 'rounding',
		part: 'reliability',
		trigger:
			/\b(?:discounts?|tax(?:es)?|vat|pro[- ]rata|interest rate|(?<!nothing is |not |never )converted|exchange rate|split (?:equally|between|evenly)|percent(?:age)? of (?:the )?(?:price|amount|total|fee))\b/i,
		answered: /\b(?:round(?:s|ed|ing)?|minor units?|cents?|decimal places)\b/i,
		isBlocking: true,
		question: 'How is it rounded, at which step, and who gets the remainder',
	},
	{
		id: 'deletion',
		part: 'reliability',
		trigger: /\b(?:delet(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|archiv(?:e|es|ed))\b/i,
		answered: /\b(?:soft[- ]delet\w*|undo|restor(?:e|es|ed)|permanent(?:ly)?|cascad\w*|cannot be undone|trash)\b/i,
		isBlocking: false,
		question: 'Is it gone for good, what becomes of what refers to it, and can it be taken back',
	},
	{
		id: 'audit',
		part: 'security',
		trigger: /\b(?:approv(?:e|es|al)|refunds?|overrid(?:e|es|den)|grants?|revokes?|voids|writes? off)\b/i,
		answered: /\b(?:audit\w*|is recorded|are recorded|history|logged|event log)\b/i,
		isBlocking: false,
		question: 'Who did it, when and why: where is that kept, and who may read it',
	},
	{
		id: 'retention',
		part: 'compliance',
		trigger:
			/\b(?:phone numbers?|date of birth|home address|full name|personal data|customer data|health (?:data|records?)|card number|passports?)\b/i,
		answered:
			/\b(?:retention|retained|kept for|deleted after|erased? (?:on|when|after)|(?:deleted|erased|removed) (?:within |after )?\d+ (?:days|weeks|months|years)|erasure|gdpr|anonymi[sz]\w*|never reach(?:es)? our)\b/i,
		isBlocking: false,
		question: 'How long is this kept, and how is it erased when the person asks for it',
	},
	{
		id: 'limits',
		part: 'envelope',
		trigger:
			/\b(?:search(?:es)?|filters?|uploads?|imports?|exports?|attach(?:es|ments?)?|bulk|lists all|shows all|all (?:tasks|items|orders|invoices|users|records))\b/i,
		answered: /\b(?:at most|up to|maximum|no more than|page size|paginat\w*|per page|limit(?:ed)? (?:to|of)|\d+ ?(?:MB|KB|GB))\b/i,
		isBlocking: false,
		question: 'How many, how large, and what is shown beyond that',
	},
];

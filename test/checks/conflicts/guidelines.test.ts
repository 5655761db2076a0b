import {expect, test} from 'vitest';
import {conflicts} from '../../../source/checks/conflicts/conflicts.js';
import {type Documents, factsOf, stopsOf} from './project.js';

const findings: ReadonlyArray<readonly [name: string, documents: Documents, ids: readonly string[]]> = [
	[
		'a weaker bound',
		{
			guidelines: ['- G-8: API responses MUST be sent within 300 ms at the 95th percentile.'],
			rules: ['API responses are sent within 500 ms at the 95th percentile.'],
		},
		['bound-against-guideline/G-8/BR-1'],
	],
	[
		'a weaker bound in another unit',
		{guidelines: ['- G-8: API responses MUST take at most 300 ms.'], rules: ['API responses take no more than 1 second.']},
		['bound-against-guideline/G-8/BR-1'],
	],
	[
		'a weaker bound on a part of the subject',
		{guidelines: ['- G-8: Pages MUST load within 2 s.'], rules: ['The report page loads within 5 s.']},
		['bound-against-guideline/G-8/BR-1'],
	],
	[
		'a general rule on two words',
		{guidelines: ['- G-8: Web pages MUST open within 2 s.'], rules: ['The web pages of the report open within 5 s.']},
		['bound-against-guideline/G-8/BR-1'],
	],
	[
		'a lower bound',
		{guidelines: ['- G-8: The service MUST keep backups at least 30 days.'], rules: ['The service keeps backups at least 7 days.']},
		['bound-against-guideline/G-8/BR-1'],
	],
	[
		'a lower bound of the same words',
		{guidelines: ['- G-8: Line coverage MUST be at least 80 %.'], rules: ['The line coverage is at least 60 %.']},
		['bound-against-guideline/G-8/BR-1'],
	],
	[
		'a number that is simply stated',
		{guidelines: ['- G-8: Access tokens MUST expire within 48 hours.'], rules: ['An access token expires after 7 days.']},
		['bound-against-guideline/G-8/BR-1'],
	],
	[
		'a rule on several things of a kind',
		{guidelines: ['- G-8: Invitations and other links MUST expire within 48 hours.'], rules: ['An invitation expires after 7 days.']},
		['bound-against-guideline/G-8/BR-1'],
	],
	[
		'a rule on any answer, at the same percentile',
		{
			guidelines: ['- G-8: Interactive requests MUST answer within 500 ms at the 95th percentile.'],
			rules: ['The loan is confirmed within 800 ms at the 95th percentile.'],
		},
		['bound-against-guideline/G-8/BR-1'],
	],
	[
		'a rule with a bound for each kind of answer, of which every one is exceeded',
		{
			guidelines: [
				'- G-8: **Speed.** A call that reads MUST answer within 200 ms, one that writes within 900 ms (99th percentile, measured at the proxy).',
			],
			rules: ['The API may take up to 1.5 seconds to answer the order of step 3 (99th percentile).'],
		},
		['bound-against-guideline/G-8/BR-1'],
	],
	[
		'a rule with two bounds on what it names',
		{
			guidelines: ['- G-8: Report exports MUST be ready within 2 minutes, at night within 10 minutes.'],
			rules: ['At night report exports are ready within 1 hour.'],
		},
		['bound-against-guideline/G-8/BR-1'],
	],
	[
		'two bounds of the use case that both exceed the rule',
		{
			guidelines: ['- G-8: Report exports MUST be ready within 2 minutes.'],
			rules: ['Report exports are ready within 5 minutes, at night within 10 minutes.'],
		},
		['bound-against-guideline/G-8/BR-1'],
	],
	[
		'months',
		{guidelines: ['- G-8: Call records MUST be deleted within 12 months.'], rules: ['Call records are deleted after 24 months.']},
		['bound-against-guideline/G-8/BR-1'],
	],
	[
		'how long something is available',
		{guidelines: ['- G-8: Services MUST be available 99.9 % of the time.'], rules: ['The service is available 99.5 % of the time.']},
		['bound-against-guideline/G-8/BR-1'],
	],
	[
		'must not, for more than',
		{guidelines: ['- G-8: Mail retries MUST NOT take more than 1 hour.'], rules: ['Mail retries take at most 6 hours.']},
		['bound-against-guideline/G-8/BR-1'],
	],
	[
		'two rules with two bounds',
		{guidelines: ['- G-1: Pages MUST load within 2 s.', '- G-2: Pages MUST load within 3 s.']},
		['rules-disagree/page-load/2-s-3-s'],
	],
	[
		'a rule and its opposite',
		{guidelines: ['- G-1: Tokens MUST be logged.', '- G-2: Tokens MUST NOT be logged.']},
		['negated-twins/G-1/G-2/token-logged'],
	],
	[
		'numbers of the use case that disagree',
		{rules: ['Search answers arrive within 200 ms.', 'Search answers arrive within 500 ms.']},
		['numbers-disagree/search-answer-arrive/200-ms-500-ms'],
	],
	[
		'numbers of summary and use case that disagree',
		{summary: ['## Learnings', '- The payment token expires after 15 minutes.'], rules: ['The payment token expires after 30 minutes.']},
		['numbers-disagree/payment-token-expire/30-minutes-15-minutes'],
	],
	[
		'a part that is missing',
		{guidelines: ['- G-1: Every use case MUST have acceptance criteria and preconditions.']},
		['required-part/G-1/preconditions', 'required-part/G-1/acceptance-criteria'],
	],
	[
		'another way to authenticate',
		{guidelines: ['- G-1: Every endpoint MUST require OAuth 2.0 authentication.'], rules: ['Clients authenticate with an API key.']},
		['authentication/G-1/use-case/an-api-key'],
	],
	[
		'a path that is not in kebab case',
		{guidelines: ['- G-1: Paths MUST be plural nouns in kebab case.'], rules: ['The client calls `POST /paymentLinks/{id}/pay_now`.']},
		['path-naming/G-1/paymentLinks/{id}/pay_now'],
	],
	[
		'a path of another version',
		{guidelines: ['- G-1: Paths MUST start with `/v1`.'], rules: ['The client calls `POST /v2/payments`.']},
		['path-version/G-1/v2/payments'],
	],
];

for (const [name, documents, ids] of findings) {
	test(name, () => {
		expect(stopsOf(documents)).toEqual(ids);
	});
}

const speed = '- G-8: API responses MUST be sent within 300 ms at the 95th percentile.';
const silent: ReadonlyArray<readonly [name: string, documents: Documents]> = [
	[
		'a rule on any answer, and a job without a percentile',
		{
			guidelines: ['- G-8: Interactive requests MUST answer within 500 ms at the 95th percentile.'],
			rules: ['The nightly export is done within 2 hours.'],
		},
	],
	[
		'a rule on any answer, at another percentile',
		{
			guidelines: ['- G-8: Interactive requests MUST answer within 500 ms at the 95th percentile.'],
			rules: ['The loan is confirmed within 800 ms at the 99th percentile.'],
		},
	],
	[
		'a rule with a bound for each kind of answer, of which one is kept',
		{
			guidelines: ['- G-8: A call that reads MUST answer within 200 ms, one that writes within 900 ms (99th percentile).'],
			rules: ['The API answers the order of step 3 within 500 ms (99th percentile).'],
		},
	],
	[
		'a rule with several bounds, and a job without a percentile',
		{
			guidelines: ['- G-8: A call that reads MUST answer within 200 ms, one that writes within 900 ms (99th percentile).'],
			rules: ['The API is told of the new price within 5 seconds of step 8.', 'The nightly export is done within 2 hours.'],
		},
	],
	[
		'a rule on what reads alone',
		{
			guidelines: ['- G-8: Read requests MUST answer within 200 ms at the 99th percentile.'],
			rules: ['The order is confirmed within 500 ms at the 99th percentile.'],
		},
	],
	[
		'two bounds of the use case, of which one is kept',
		{
			guidelines: ['- G-8: Report exports MUST be ready within 2 minutes.'],
			rules: ['Report exports are ready within 1 minute, at night within 10 minutes.'],
		},
	],
	[
		'a range',
		{
			guidelines: ['- G-8: Report exports MUST be kept at least 30 days, at most 90 days.'],
			rules: ['Report exports are kept at most 120 days.'],
		},
	],
	[
		'two numbers of which one is no bound',
		{
			guidelines: ['- G-8: Report exports MUST be ready within 2 minutes, 10 minutes before the office opens.'],
			rules: ['Report exports are ready within 1 hour.'],
		},
	],
	[
		'several bounds in each of two rules',
		{
			guidelines: [
				'- G-1: A call that reads MUST answer within 200 ms, one that writes within 900 ms.',
				'- G-2: A call that reads MUST answer within 300 ms, one that writes within 900 ms.',
			],
		},
	],
	[
		'a number that is simply stated and within the bound',
		{guidelines: ['- G-8: Access tokens MUST expire within 48 hours.'], rules: ['An access token expires after 24 hours.']},
	],
	[
		'one of several things of a kind that the use case does not speak of',
		{guidelines: ['- G-8: Invitations and other links MUST expire within 48 hours.'], rules: ['A subscription expires after 7 days.']},
	],
	['a stricter bound', {guidelines: [speed], rules: ['API responses are sent within 200 ms at the 95th percentile.']}],
	['the same bound in another unit', {guidelines: [speed], rules: ['API responses are sent within 0.3 seconds at the 95th percentile.']}],
	['another percentile', {guidelines: [speed], rules: ['API responses are sent within 500 ms at the 99th percentile.']}],
	['another subject', {guidelines: [speed], rules: ['Receipts are sent within 2 minutes.']}],
	['another dimension', {guidelines: [speed], rules: ['API responses are sent below 500 KB.']}],
	['a bound the other way round', {guidelines: [speed], rules: ['API responses are sent at least 500 ms later.']}],
	['two numbers in a clause', {guidelines: [speed], rules: ['API responses are sent within 500 ms, for 50 users.']}],
	['an exception', {guidelines: [speed], rules: ['API responses are sent within 500 ms unless the cache is warm.']}],
	[
		'a rule that only allows',
		{guidelines: ['- G-8: API responses MAY be sent within 300 ms.'], rules: ['API responses are sent within 500 ms.']},
	],
	[
		'a rate per minute and one per second',
		{rules: ['The system accepts at least 50 requests per minute.', 'The system accepts at least 5 requests per second.']},
	],
	['numbers in scenarios', {rules: ['Given the cart total weighs 10 %, it is light.', 'Given the cart total weighs 50 %, it is light.']}],
	[
		'two reminders',
		{rules: ['The reminder is sent once, 3 days after the due date.', 'The second reminder is sent once, 14 days after the due date.']},
	],
	['one number, said twice', {rules: ['The link expires after 60 days.', 'The link expires after 60 days.']}],
	['counts of things', {rules: ['A batch holds 3 files.', 'A batch holds 5 files.']}],
	['rules on different things', {guidelines: ['- G-1: Tokens MUST be hashed.', '- G-2: Tokens MUST NOT be logged.']}],
	['a rule with an exception', {guidelines: ['- G-1: Tokens MUST be logged in tests.', '- G-2: Tokens MUST NOT be logged.']}],
	['a rule that says both of two things', {guidelines: ['- G-1: Secrets MUST come from the environment and MUST NOT be committed.']}],
	['a part that is there', {guidelines: ['- G-1: Every use case MUST have business rules.'], rules: ['Pay.']}],
	['a part of the plan', {guidelines: ['- G-1: The plan MUST have a main flow.', '- G-2: Every step of the main flow MUST have a test.']}],
	[
		'a use case as code',
		{
			guidelines: [
				'- G-1: A use case MUST be implemented in one module.',
				'- G-2: Every use case MUST have an integration test for its main flow.',
			],
		},
	],
	[
		'another audience',
		{guidelines: ['- G-1: An endpoint for staff MUST require OAuth 2.0.'], rules: ['Clients authenticate with an API key.']},
	],
	[
		'somebody else authenticates',
		{guidelines: ['- G-1: Every endpoint MUST require OAuth 2.0.'], rules: ['The webhook of the provider authenticates with an API key.']},
	],
	[
		'the same family of tokens',
		{guidelines: ['- G-1: All requests MUST be authenticated with OAuth 2.0.'], rules: ['Clients authenticate with a JWT.']},
	],
	[
		'a choice of schemes',
		{
			guidelines: ['- G-1: All requests MUST be authenticated with OAuth 2.0 or an API key.'],
			rules: ['Clients authenticate with a session cookie.'],
		},
	],
	[
		'a path that fits',
		{
			guidelines: ['- G-1: Paths MUST be plural nouns in kebab case below `/v1`.'],
			rules: ['The client calls `POST /v1/payment-links/{linkId}/pay`.'],
		},
	],
	[
		'a file path',
		{guidelines: ['- G-1: Paths MUST be in kebab case below `/v1`.'], rules: ['The file is `/var/Log_files/x` or `docs/Big_File.md`.']},
	],
	[
		'a rule on other names',
		{guidelines: ['- G-1: Files MUST be named in kebab case.'], rules: ['The client calls `POST /v1/paymentLinks`.']},
	],
];

for (const [name, documents] of silent) {
	test(`nothing: ${name}`, () => {
		expect(stopsOf(documents)).toEqual([]);
	});
}

test('a number that disagrees can wait, a rule cannot', () => {
	const {stops} = conflicts(
		factsOf({
			guidelines: ['- G-1: Web pages MUST load within 2 s.', '- G-2: Web pages MUST load within 3 s.'],
			rules: ['Search answers arrive within 200 ms.', 'Search answers arrive within 500 ms.'],
		}),
	);

	expect(stops.map(({check, canWait, recommended}) => `${check} ${canWait} ${recommended}`)).toEqual([
		'rules-disagree false null',
		'numbers-disagree true null',
	]);
	expect(stops[0]?.options.map(({id, label}) => `${id} ${label}`)).toEqual(['first 2 s', 'second 3 s']);
});

test('a bound on an answer of the API collides with a rule on any answer, one that may be another thing is only asked', () => {
	const guidelines = ['- G-8: A call that reads MUST answer within 200 ms, one that writes within 900 ms (99th percentile).'];
	const rules = [
		'The API answers the order within 3 seconds (99th percentile).',
		'The order is confirmed within 3 seconds (99th percentile).',
	];
	const {stops} = conflicts(factsOf({guidelines, rules}));

	expect(stops.map(({facts, canWait}) => `${facts[0]?.id} ${canWait}`)).toEqual(['BR-1 false', 'BR-2 true']);
	expect(stops[0]?.message).toBe('Unexpected bound of 3 seconds in BR-1, expected 200 ms or 900 ms (G-8)');
});

import {expect, test} from 'vitest';
import {mentions} from '../../../source/documents/technologies/mentions.js';
import {isRejected} from '../../../source/documents/technologies/rejected.js';

const cases: ReadonlyArray<readonly [text: string, found: readonly string[]]> = [
	['stored in Postgres 16.', ['PostgreSQL 16']],
	['Node.js v20 and NodeJS', ['Node.js 20', 'Node.js']],
	['Spring Boot 3.2, C#, .NET 8', ['Spring Boot 3.2', 'C#', '.NET 8']],
	['`Go` or Go 1.22', ['Go', 'Go 1.22']],
	['Go to the express lane, echo it, remix it', []],
	['ASP.NET Core 8 on AWS', ['ASP.NET Core 8', 'AWS']],
	['Kafka within 200 ms, Redis 3 nodes', ['Kafka', 'Redis']],
	['react to events; React 18', ['React 18']],
	['mysqlish, prePostgreSQL', []],
	['PostgreSQL’s locks and MySQL-compatible dumps', ['PostgreSQL']],
	['GitHub Actions; Azure DevOps', ['GitHub Actions', 'Azure DevOps']],
];

for (const [text, found] of cases) {
	test(text, () => {
		expect(mentions(text).map(({technology, version}) => (version === null ? technology.name : `${technology.name} ${version}`))).toEqual(
			found,
		);
	});
}

const rejections: ReadonlyArray<readonly [text: string, isOnly: boolean]> = [
	['stored in Redis', false],
	['Redis holds the queue', false],
	['not in Redis', true],
	['PostgreSQL instead of Redis', true],
	['chosen over Redis', true],
	['Redis is not allowed', true],
	['a cache such as Redis', true],
	['a cache (e.g. Redis)', true],
	['~~Redis~~', true],
	['We moved off Redis', true],
	['never `Redis`', true],
	['changes are pushed to all over Redis', false],
	['a live view over a Redis connection', false],
	['the events that were sent over the same Redis channel', false],
	['over the years, Redis', true],
	['we prefer a table to be read over a Redis connection', true],
	['it was chosen over Redis, which sends to one only', true],
	['No cache yet. Redis holds the queue', false],
	['without a broker; Redis holds the queue', false],
];

for (const [text, isOnly] of rejections) {
	test(`${text}: ${isOnly ? 'rejected' : 'used'}`, () => {
		expect(
			mentions(text)
				.filter(({technology}) => technology.name === 'Redis')
				.map(each => isRejected(text, each)),
		).toEqual([isOnly]);
	});
}

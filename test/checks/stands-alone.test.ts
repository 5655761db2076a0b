import {expect, test} from 'vitest';
import {standsAlone} from '../../source/checks/stands-alone.js';
import {printed, stretchOf} from './sample-stretch.js';

const honest: readonly string[] = [
	'Problem details follow RFC 7807, dates ISO 8601, risks the OWASP Top Ten.',
	'[RFC 7807](https://www.rfc-editor.org/rfc/rfc7807) and [OWASP](https://owasp.org/Top10/)',
	'See [the objectives](#objectives), section 3 and appendix D.',
	'The server is https://api.example.com/v1.',
	'`[a](b.md)` and\n\n```md\nsee the guidelines [a](b.md)\n```',
	'As described in the use case: «Nobody pays twice.» [BR-1]',
	'The states are defined in the domain model [DM:Order.status].',
	'The domain model gets two entries; the guidelines are met; the use case names four actors.',
	'As described in section 4 of the domain model',
	'«see the guidelines» [FR-001]',
	'The clerk can see the ticket list and the wiki-style editor.',
	'Users see their ticket; look up the order.',
	'A clerk can see the guidelines and consult the domain model in the tool.',
	'The list is defined in the database.',
	'- [ ] Update the technical summary after approval',
];

for (const text of honest) {
	test(`stands alone: ${JSON.stringify(text)}`, () => {
		expect(printed(standsAlone(stretchOf(text)))).toEqual([]);
	});
}

const faults: ReadonlyArray<[text: string, finding: RegExp]> = [
	['See [the design](../design.md).', /link to \.\.\/design\.md/],
	['![diagram](images/a.png)', /link to images\/a\.png/],
	['[docs](https://confluence.example.com/x)', /link to https:\/\/confluence/],
	['[docs]: https://example.com/x', /link to https:\/\/example/],
	['For details see the guidelines.', /see the guidelines»/],
	['Behaves as described in the use case.', /«as described in the use case»/i],
	['Refer to the technical summary for versions.', /«Refer to the technical summary»/],
	['Fields are as defined in the domain model.', /domain model/],
	['Validation is specified in the original issue.', /original issue/],
];

for (const [text, finding] of faults) {
	test(`leans on another document: ${JSON.stringify(text)}`, () => {
		const found = printed(standsAlone(stretchOf(`x\n${text}`)));
		expect(found.length, found.join('\n')).toBe(1);
		expect(found[0]).toMatch(/^2 error digest: /);
		expect(found[0]).toMatch(finding);
	});
}

import {expect, test} from 'vitest';
import {documentationCheck} from '../../source/cli/documentation-check.js';
import {folderWith} from '../helpers/folder.js';

const check = async (tools: () => Promise<readonly string[]>, settings = '{}', environment: Readonly<Record<string, string>> = {}) =>
	documentationCheck({
		environment: {PLAN_WIZARD_HOME: folderWith({'settings.json': settings}), ...environment},
		documentationTools: tools,
	});

const context7 = async () => ['query-docs', 'resolve-library-id'];
const offline = async () => Promise.reject(new TypeError('fetch failed'));
const end = 'Without it, what a library does is written down as undocumented.';

const cases: ReadonlyArray<readonly [name: string, result: ReturnType<typeof check>, isFine: boolean, text: string]> = [
	['without a key', check(context7), true, 'mcp.context7.com, without a key: CONTEXT7_API_KEY raises its limits.'],
	['with a key', check(context7, '{}', {CONTEXT7_API_KEY: 'ctx7sk-1'}), true, 'mcp.context7.com, with a key.'],
	['offline', check(offline), false, `mcp.context7.com could not be asked: fetch failed. ${end}`],
	[
		'another server',
		check(async () => ['echo'], '{"documentation": "mcp-server-everything"}'),
		false,
		`mcp-server-everything has no tool resolve-library-id and query-docs, so it is not Context7. ${end}`,
	],
	['turned off', check(offline, '{"documentation": "none"}'), true, `none, since the settings turn documentation off. ${end}`],
];

for (const [name, result, isFine, text] of cases) {
	test(`doctor on documentation: ${name}`, async () => {
		expect(await result).toEqual({isFine, text: `Documentation of libraries: ${text}`});
	});
}

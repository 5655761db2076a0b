import {expect, test} from 'vitest';
import {withPatience} from '../../source/cli/patience.js';
import {reachOf} from '../../source/cli/reach.js';
import {folderWith} from '../helpers/folder.js';

const cases: ReadonlyArray<readonly [name: string, url: string, settings: string, begin: number, idle: number]> = [
	["Anthropic's own, of whom a ping may be expected", 'https://api.anthropic.com', '{}', 600_000, 90_000],
	['another, that may read for minutes', 'http://localhost:11434', '{}', 600_000, 600_000],
	['as the person says', 'http://localhost:11434', '{"silence": 1800}', 1_800_000, 1_800_000],
	["as the person says of Anthropic's own", 'https://api.anthropic.com', '{"silence": 30}', 30_000, 30_000],
	['nonsense is no wish', 'http://localhost:11434', '{"silence": "long"}', 600_000, 600_000],
];

for (const [name, url, settings, begin, idle] of cases) {
	test(`how long nothing may come: ${name}`, async () => {
		const environment = {ANTHROPIC_BASE_URL: url, PLAN_WIZARD_HOME: folderWith({'settings.json': settings})};

		expect(await withPatience(await reachOf(environment), environment)).toMatchObject({begin, idle});
	});
}

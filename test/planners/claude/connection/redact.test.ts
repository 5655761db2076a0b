import {expect, test} from 'vitest';
import {redacting} from '../../../../source/planners/claude/connection/redact.js';

const redact = redacting(['gateway-key-of-ours', 'short']);

const cases = [
	['the key gateway-key-of-ours, twice: gateway-key-of-ours', 'the key [secret], twice: [secret]'],
	['sk-ant-api03-AbC_123-xyz!', '[secret]!'],
	['CONTEXT7 ctx7sk-1234-abcd', 'CONTEXT7 [secret]'],
	['Authorization: Bearer abcdefgh.ijk', 'Authorization: Bearer [secret]'],
	['authorization: bearer   0123456789', 'authorization: bearer   [secret]'],
	['with Bearer 0123456789abcdef==, twice', 'with Bearer [secret], twice'],
	['with Bearer qWeRtYuIoPaSdFgHjKlZxCvBnM', 'with Bearer [secret]'],
	['`Bearer eyJh.eyJz.c1g_-`', '`Bearer [secret]`'],
	['Bearer authentication is used by bearer authorization', 'Bearer authentication is used by bearer authorization'],
	['header = "Bearer #{app.jwt.sign(1)}"', 'header = "Bearer #{app.jwt.sign(1)}"'],
	['Authorization: Bearer <access-token-1>', 'Authorization: Bearer <access-token-1>'],
	['a word that is short stays', 'a word that is short stays'],
	['the bearer of this letter', 'the bearer of this letter'],
	['sk-ant', 'sk-ant'],
	['src/ask-antelope.ts', 'src/ask-antelope.ts'],
	['', ''],
] as const;

for (const [text, expected] of cases) {
	test(`«${text}» becomes «${expected}»`, () => {
		expect(redact(text)).toBe(expected);
	});
}

import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import Anthropic from '@anthropic-ai/sdk';
import {expect, onTestFinished, test} from 'vitest';
import {ask} from '../helpers/messages/ask.js';

const script = fileURLToPath(new URL('../helpers/messages/serve.mjs', import.meta.url));

test('a person can start the server by hand, and sees what comes in', async () => {
	const child = spawn(process.execPath, [script, '--port', '0', '--pace', '0', '--fail', '529', '--section', 'chapter (\\d+)'], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	onTestFinished(() => {
		child.kill();
	});
	const lines = createInterface({input: child.stdout});
	const [environment = ''] = await once(lines, 'line');
	const [, baseURL = ''] = /^ANTHROPIC_BASE_URL=(\S+) ANTHROPIC_API_KEY=\S+$/.exec(environment) ?? [];
	const client = new Anthropic({baseURL, apiKey: 'a', maxRetries: 0});
	const failed = once(lines, 'line');
	await expect(client.messages.create(ask)).rejects.toMatchObject({status: 529});
	const {content} = await client.messages.stream({...ask, messages: [{role: 'user', content: 'chapter 6'}]}).finalMessage();

	expect(await failed).toEqual([expect.stringMatching(/^POST {2}\/v1\/messages {2}529/)]);
	expect(content[1]).toMatchObject({text: expect.stringContaining('### Integrations')});
});

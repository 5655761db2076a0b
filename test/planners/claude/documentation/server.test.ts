import {expect, test} from 'vitest';
import {nameOfServer, serverOf} from '../../../../source/planners/claude/documentation/server.js';

const environment = {PATH: '/bin', HOME: '/home/a', CONTEXT7_API_KEY: 'ctx7sk-1', ANTHROPIC_API_KEY: 'sk-ant-canary', OTHER: 'x'};
const known = (setting: string | null) => serverOf({setting, environment, folder: '/home/a/.config'});

test('without a setting it is Context7, over HTTPS and with the key', () => {
	expect(known(null)).toEqual({kind: 'address', url: 'https://mcp.context7.com/mcp', key: 'ctx7sk-1', send: expect.any(Function)});
	expect(serverOf({setting: null, environment: {CONTEXT7_API_KEY: '  '}, folder: '/'})).toMatchObject({key: null});
});

test('a command is started in a folder of the person with three variables and no others', () => {
	expect(known('npx -y  @upstash/context7-mcp')).toEqual({
		kind: 'command',
		command: 'npx',
		words: ['-y', '@upstash/context7-mcp'],
		environment: {PATH: '/bin', HOME: '/home/a', CONTEXT7_API_KEY: 'ctx7sk-1'},
		folder: '/home/a/.config',
	});
});

const others: ReadonlyArray<readonly [setting: string, server: object]> = [
	['none', {kind: 'none', why: 'the settings turn documentation off'}],
	['https://docs.acme.io/mcp', {kind: 'address', url: 'https://docs.acme.io/mcp'}],
	['http://localhost:8080/mcp', {kind: 'address', url: 'http://localhost:8080/mcp'}],
	['http://[::1]:8080/mcp', {kind: 'address'}],
	['http://docs.acme.io/mcp', {kind: 'none', why: 'the settings name an address that is not HTTPS'}],
	['https://', {kind: 'none'}],
];

for (const [setting, server] of others) {
	test(`setting: ${setting}`, () => {
		expect(known(setting)).toMatchObject(server);
	});
}

test('a key that no header can hold is not sent', () => {
	expect(serverOf({setting: null, environment: {CONTEXT7_API_KEY: 'a\nb'}, folder: '/'})).toEqual({
		kind: 'none',
		why: 'CONTEXT7_API_KEY holds a character that no key has',
	});
});

test('a server is named by its host or its command', () => {
	expect([null, 'context7-mcp --x', 'none'].map(setting => nameOfServer(known(setting)))).toEqual([
		'mcp.context7.com',
		'context7-mcp --x',
		'nobody',
	]);
});

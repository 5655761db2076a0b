import {createServer, type IncomingMessage} from 'node:http';
import {type AddressInfo, connect} from 'node:net';
import {expect, onTestFinished, test} from 'vitest';
import {sendingFrom} from '../../../../source/planners/claude/sending.js';
import {gate} from '../../../helpers/messages/gate.js';
import {turn} from '../../../helpers/messages/script.js';
import {connected, request} from './connected.js';

const listening = async (server: ReturnType<typeof createServer>): Promise<string> => {
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve));
	return `127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** A proxy that opens tunnels; `seen` are those that it was asked for, with the name and password that came along. */
const proxy = async (isOpen = true) => {
	const seen: string[] = [];
	const server = createServer();
	server.on('connect', ({url = '', headers}: IncomingMessage, socket) => {
		const name = /^Basic (.+)$/.exec(headers['proxy-authorization'] ?? '')?.[1];
		seen.push(name === undefined ? url : `${Buffer.from(name, 'base64').toString()}@${url}`);

		if (!isOpen) {
			socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
			return;
		}

		const [host = '', port = ''] = url.split(':');
		const through = connect(Number(port), host, () => {
			socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
			socket.pipe(through).pipe(socket);
		});
		onTestFinished(() => void through.destroy());
		socket.on('error', () => through.destroy());
	});
	return {seen, host: await listening(server)};
};

const ways: ReadonlyArray<readonly [name: string, environment: (host: string) => Readonly<Record<string, string>>, user: string]> = [
	['HTTP_PROXY', host => ({HTTP_PROXY: `http://${host}`}), ''],
	['http_proxy, without a scheme', host => ({http_proxy: host}), ''],
	['one with a name and a password', host => ({HTTP_PROXY: `http://ana:secret@${host}`}), 'ana:secret@'],
];

for (const [name, environment, user] of ways) {
	test(`a turn goes through the proxy: ${name}`, async () => {
		const {seen, host} = await proxy();
		const {model, server} = await connected([turn('Whole.')], {send: sendingFrom(environment(host))});

		expect((await model(request)).content).toMatchObject([{text: 'Whole.'}]);
		expect(seen).toEqual([`${user}${new URL(server.url).host}`]);
	});
}

test('what NO_PROXY names is asked without it', async () => {
	const {seen, host} = await proxy();
	const {model} = await connected([turn('Whole.')], {send: sendingFrom({HTTP_PROXY: host, NO_PROXY: '127.0.0.1'})});

	expect((await model(request)).content).toMatchObject([{text: 'Whole.'}]);
	expect(seen).toEqual([]);
});

test('a proxy that lets nothing through is told apart from a host that does not answer', async () => {
	const {host} = await proxy(false);
	const {model, asked} = await connected([turn('Whole.')], {send: sendingFrom({HTTP_PROXY: host})});
	await model(request).catch(() => {});

	expect(asked).toMatchObject([
		{shown: {title: expect.stringContaining('The proxy lets nothing through'), body: expect.stringContaining('HTTPS_PROXY')}},
	]);
	expect(asked[0]?.shown).not.toHaveProperty('countdown');
});

const silent = async (begins: boolean): Promise<string> =>
	`http://${await listening(createServer((_, response) => void (begins && response.write('a'))))}`;

const gaveUp = async (url: string): Promise<unknown> =>
	sendingFrom(
		{},
		100,
	)(url).then(
		async response =>
			response.text().then(
				() => null,
				(error: Error) => error.cause,
			),
		(error: Error) => error.cause,
	);

test('a model that reads for long is waited for: somebody who bears a tenth of a second gave up meanwhile', async () => {
	const held = gate();
	const {model, asked} = await connected(async () => {
		await held.wait();
		return turn('Whole.');
	});
	const pending = model(request);
	expect(await gaveUp(await silent(false))).toMatchObject({code: 'UND_ERR_HEADERS_TIMEOUT'});
	held.open();

	expect((await pending).content).toMatchObject([{text: 'Whole.'}]);
	expect(asked).toEqual([]);
});

test('so is one that thinks for long between two words', async () => {
	const held = gate();
	const {model, asked} = await connected([turn('Whole.', {chunk: 3, pace: held.wait})]);
	const pending = model(request);
	expect(await gaveUp(await silent(true))).toMatchObject({code: 'UND_ERR_BODY_TIMEOUT'});
	held.open();

	expect((await pending).content).toMatchObject([{text: 'Whole.'}]);
	expect(asked).toEqual([]);
});

test('who does not even begin is given up after as long as we bear', async () => {
	const {model, asked} = await connected([{kind: 'silence'}, turn('Whole.')], {begin: 60});

	expect((await model(request)).content).toMatchObject([{text: 'Whole.'}]);
	expect(asked[0]?.shown).toMatchObject({title: expect.stringContaining('went silent')});
});

import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect, onTestFinished, test} from 'vitest';
import {gate} from '../../../helpers/messages/gate.js';
import {turn} from '../../../helpers/messages/script.js';
import {connected, request} from './connected.js';

const place = Symbol.for('undici.globalDispatcher.1');

/** Lets Node's fetch bear a tenth of a second of silence instead of five minutes. */
const hurry = (): void => {
	void globalThis.Response;
	const usual: object = Reflect.get(globalThis, place);
	onTestFinished(() => void Reflect.set(globalThis, place, usual));
	Reflect.set(globalThis, place, Reflect.construct(usual.constructor as FunctionConstructor, [{headersTimeout: 100, bodyTimeout: 100}]));
};

const silent = async (begins: boolean): Promise<string> => {
	const server = createServer((_, response) => void (begins && response.write('a')));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const gaveUp = async (url: string): Promise<unknown> =>
	fetch(url).then(
		async response =>
			response.text().then(
				() => null,
				(error: Error) => error.cause,
			),
		(error: Error) => error.cause,
	);

test('a model that reads for longer than Node bears is waited for', async () => {
	hurry();
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

test('so is one that thinks for longer between two words', async () => {
	hurry();
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

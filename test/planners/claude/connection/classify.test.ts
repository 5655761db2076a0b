import {expect, test} from 'vitest';
import type {Question} from '../../../../source/effects.js';
import {connectClaude} from '../../../../source/planners/claude/connection/connect.js';
import type {ConnectionSettings} from '../../../../source/planners/claude/connection/settings.js';
import {startMessages} from '../../../helpers/messages/server.js';
import {patient, request, settingsFor} from './connected.js';

const failing = async (settings: ConnectionSettings): Promise<readonly Question[]> => {
	const asked: Question[] = [];
	const connection = connectClaude(settings)(
		{
			ask: async question => {
				asked.push(question);
				return patient(question);
			},
			tell: () => {},
		},
		new AbortController().signal,
	);
	await connection.model({...request, section: null}).catch(() => {});
	return asked;
};

/** An address at which somebody listened until just now. */
const deserted = async (): Promise<string> => {
	const server = await startMessages([]);
	await server.close();
	return server.url;
};

const titleOf = ({shown}: Question): string => (shown.kind === 'choice' ? shown.title : '');
const optionsOf = ({shown}: Question): readonly string[] => (shown.kind === 'choice' ? shown.options.map(({id}) => id) : []);

test('a port that fetch refuses is one that cannot be reached: nothing broke off', async () => {
	const asked = await failing(settingsFor('http://127.0.0.1:9'));

	expect(asked.map(titleOf).at(-1)).toBe('127.0.0.1:9 cannot be reached');
	expect(asked.map(optionsOf).at(-1)).toContain('offline');
});

test('nobody listens: two quick tries, then the person decides, and may go on offline', async () => {
	const url = await deserted();
	const asked = await failing(settingsFor(url));

	expect(asked.map(titleOf)).toEqual(Array.from({length: 3}, () => `${new URL(url).host} cannot be reached`));
	expect(asked.map(({shown}) => shown.kind === 'choice' && shown.countdown?.seconds)).toEqual([1, 2, undefined]);
	expect(asked.map(optionsOf).at(-1)).toEqual(['again', 'leave', 'offline']);
});

test('there is no such host', async () => {
	const asked = await failing(settingsFor('http://no-such-host.invalid'));

	expect(asked.map(titleOf)[0]).toBe('no-such-host.invalid cannot be reached');
});

test('no credential: it is asked before anything is sent, and looked for again', async () => {
	let looked = 0;
	const asked = await failing(
		settingsFor('http://127.0.0.1:1', {
			credential: async () => {
				looked++;
				return null;
			},
		}),
	);

	expect(asked.map(titleOf)).toEqual(['There are no Anthropic credentials']);
	expect(looked).toBeGreaterThan(0);
});

test('what fails before anything is sent is no matter of the network, and is said', async () => {
	const asked = await failing(
		settingsFor('http://127.0.0.1:1', {
			send: async () => {
				throw new TypeError('Agent is not a constructor');
			},
		}),
	);

	expect(asked.map(titleOf)).toEqual(['The turn failed']);
	expect(asked[0]?.shown).toMatchObject({body: expect.stringContaining('Agent is not a constructor')});
});

import {onTestFinished} from 'vitest';
import type {Answer, News, Question} from '../../../../source/effects.js';
import {connectClaude} from '../../../../source/planners/claude/connection/connect.js';
import {endpointOf} from '../../../../source/planners/claude/connection/endpoint.js';
import type {ConnectionSettings, Credential} from '../../../../source/planners/claude/connection/settings.js';
import {sendingFrom} from '../../../../source/planners/claude/sending.js';
import {answer} from '../../../helpers/inner.js';
import type {RouteOptions} from '../../../helpers/messages/routes.js';
import type {Script} from '../../../helpers/messages/script.js';
import {startMessages} from '../../../helpers/messages/server.js';

export const request = {
	id: 'section/3',
	section: 3,
	body: {
		model: 'claude-opus-5-5',
		max_tokens: 1000,
		thinking: {type: 'adaptive', display: 'summarized'},
		messages: [{role: 'user', content: 'Plan it.'}],
	},
};

export const testKey: Credential = {kind: 'key', value: 'sk-ant-test'};

export const settingsFor = (url: string, rest: Partial<ConnectionSettings> = {}): ConnectionSettings => ({
	endpoint: endpointOf(url) ?? {url: null, host: '', isReduced: true},
	credential: async () => testKey,
	headers: {},
	begin: 5000,
	idle: 5000,
	random: () => 0.5,
	send: sendingFrom({}),
	...rest,
});

/** Takes the countdown's choice where there is one: as if the time had passed. */
export const patient = ({shown}: Question): Answer =>
	shown.kind === 'choice' && shown.countdown ? answer(shown.countdown.choice, {by: 'run on'}) : answer('leave');

/**
A connection to a server with this script, and a person who answers: `asked` and `told` are what came to them.
*/
export const connected = async (
	script: Script,
	{say = patient, ...rest}: Partial<ConnectionSettings> & RouteOptions & {readonly say?: (question: Question) => Answer} = {},
) => {
	const server = await startMessages(script, rest.key === undefined ? {} : {key: rest.key});
	onTestFinished(server.close);
	const asked: Question[] = [];
	const told: News[] = [];
	const controller = new AbortController();
	const connection = connectClaude(settingsFor(server.url, rest))(
		{
			ask: async question => {
				asked.push(question);
				return say(question);
			},
			tell: news => told.push(news),
		},
		controller.signal,
	);
	return {...connection, server, asked, told, controller};
};

/**
What was told of one kind, joined.
*/
export const joined = (told: readonly News[], type: 'streamed' | 'thought'): string =>
	told.flatMap(news => (news.type === type ? [news.chunk] : [])).join('');

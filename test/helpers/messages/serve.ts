import {setTimeout as delay} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import {architect, type Markers} from './architect.js';
import type {Recorded} from './recorded.js';
import {type Answer, failure, type Script} from './script.js';
import {startMessages} from './server.js';

const usage = `node test/helpers/messages/serve.mjs [options]

Says what a script says, in the way of the Messages API. No model is behind it.

  --port <n>         where to listen (8787)
  --pace <ms>        milliseconds before each piece of an answer (20)
  --fail <status>    answer the first request with this status
  --conflicts <re>   what in a request asks for conflicts
  --section <re>     … for a section; the first group is its number
  --cold-read <re>   … for the reading of the finished plan
`;

const {values} = parseArgs({
	options: {
		port: {type: 'string', default: '8787'},
		pace: {type: 'string', default: '20'},
		fail: {type: 'string'},
		conflicts: {type: 'string', default: '^# Find what must be decided'},
		section: {type: 'string', default: '^# Write section (\\d+)'},
		'cold-read': {type: 'string', default: '^Read the plan above'},
		help: {type: 'boolean', default: false},
	},
});

const markers: Markers = {
	conflicts: new RegExp(values.conflicts, 'i'),
	section: new RegExp(values.section, 'i'),
	coldRead: new RegExp(values['cold-read'], 'i'),
};

const plan = architect(markers);

const paced = (answer: Answer): Answer => (answer.kind === 'turn' ? {...answer, pace: async () => delay(Number(values.pace))} : answer);

const script: Script = async asked => {
	const isFailing = values.fail !== undefined && asked.index === 0;
	return isFailing ? failure(Number(values.fail)) : paced(typeof plan === 'function' ? await plan(asked) : failure(500));
};

const lineOf = ({method, path, status, outcome, usage: used, refused}: Recorded): string => {
	const tokens = used ? `${used.input_tokens} in, ${used.cache_read_input_tokens} cached, ${used.output_tokens} out` : '';
	return [method, path, status, outcome, tokens, refused].filter(Boolean).join('  ');
};

if (values.help) {
	process.stdout.write(usage);
} else {
	const server = await startMessages(script, {
		port: Number(values.port),
		onEnd: recorded => process.stdout.write(`${lineOf(recorded)}\n`),
	});
	const environment = Object.entries(server.environment).map(([name, value]) => `${name}=${value}`);
	process.stdout.write(`${environment.join(' ')}\n`);
}

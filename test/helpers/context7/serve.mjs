/**
The same over stdio, with a banner like the real one's: `node test/helpers/context7/serve.mjs`.
*/
import {createInterface} from 'node:readline';
import {answerTo} from './answers.mjs';

process.stderr.write(`${'Context7 Documentation MCP Server running on stdio\n'.repeat(5000)}`);

for await (const line of createInterface({input: process.stdin})) {
	const answer = answerTo(JSON.parse(line));
	process.stdout.write(answer === null ? '' : `${JSON.stringify(answer)}\n`);
}

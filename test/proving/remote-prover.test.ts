import {expect, test} from 'vitest';
import {remoteProver} from '../../source/proving/remote-prover.js';
import {provingFiles} from '../helpers/proving-files.js';

const hostFile = async (): Promise<URL> => new URL('prove-host.js', (await provingFiles()).thread);

const request = (block: string) => ({
	path: 'plan.md',
	text: `# Plan\n\n\`\`\`${block}\n\`\`\`\n`,
	migrations: [],
	prisma: [],
	dialect: null,
	facts: null,
});

test('a thread of its own finds what the prover finds, for several plans at once', {timeout: 60_000}, async () => {
	const {proveBlocks, end} = remoteProver(await hostFile());
	const [broken, sound] = await Promise.all([
		proveBlocks(request('mermaid\nsequenceDiagram\n  A->>')),
		proveBlocks(request('json\n{"a": 1}')),
	]);

	expect(broken.map(({check, place}) => [check, place?.line])).toEqual([['mermaid-parses', 5]]);
	expect(sound).toEqual([]);
	await end();
	expect((await proveBlocks(request('json\n{"a": 1,}'))).map(({check}) => check)).toEqual(['json-parses']);
	await end();
});

test('a thread that cannot start, or is ended, is said to whoever waits', {timeout: 60_000}, async () => {
	const missing = remoteProver(new URL('no-such-file.js', await hostFile()));
	await expect(missing.proveBlocks(request('json\n{}'))).rejects.toThrow('Cannot find module');

	const ended = remoteProver(await hostFile());
	const coming = ended.proveBlocks(request('json\n{}'));
	const refused = expect(coming).rejects.toThrow('was ended');
	await ended.end();
	await refused;
});

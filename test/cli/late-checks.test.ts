import {expect, test} from 'vitest';
import type {Finding} from '../../source/checks/finding.js';
import {main} from '../../source/cli/main.js';
import type {Prover} from '../../source/proving/prover.js';
import {createWorld} from '../helpers/session.js';
import {fakeSurroundings} from '../helpers/surroundings.js';

const useCase = 'docs/use-cases/pay-an-invoice.md';

/** Starts the plain mode over a prover and answers until a text is printed. */
const driven = async (prover: Prover, until: string): Promise<{readonly printed: string; readonly quit: () => Promise<number>}> => {
	const {project, home} = createWorld();
	const {surroundings, terminal} = fakeSurroundings({cwd: project, home, prover});
	const ended = main([useCase], surroundings);

	for (;;) {
		await terminal.prompt();

		if (terminal.since().includes(until)) {
			break;
		}

		await terminal.type(/(?:^|[ ,])1\.? accept/m.test(terminal.since()) ? 'accept' : '1');
	}

	return {
		printed: terminal.all(),
		quit: async () => {
			await terminal.type('quit');
			return ended;
		},
	};
};

test('the plain mode says what is being checked, and puts the section with all findings', {timeout: 30_000}, async () => {
	const prover: Prover = {
		proveBlocks: async ({path, text}): Promise<readonly Finding[]> => {
			await new Promise(resolve => setImmediate(resolve));
			const line = text.split('\n').indexOf('C4Context') + 1;
			const place = {path, line, endLine: line};
			return [
				{
					check: 'mermaid-parses',
					severity: 'error',
					subject: 'mermaid block',
					message: 'Unexpected box, expected a system',
					place,
					other: null,
					offending: 'C4Context',
				},
			];
		},
		end: async () => {},
	};
	const {printed, quit} = await driven(prover, 'Unexpected box');
	const told = printed.indexOf('Checking the blocks of section 2…');

	expect(told).toBeGreaterThan(0);
	expect(printed.indexOf('Section 2 of 10.')).toBeGreaterThan(told);
	expect(printed).toMatch(/Findings:\n {2}1\. error.*Unexpected box, expected a system/);
	expect(printed).toContain('It cannot be accepted now: a finding holds it');
	expect(await quit()).toBe(4);
});

test('a prover that cannot start is said as advice, and holds nothing', {timeout: 30_000}, async () => {
	const prover: Prover = {
		proveBlocks: async () => {
			throw new Error('Cannot find module prove-worker.js');
		},
		end: async () => {},
	};
	const {printed, quit} = await driven(prover, 'Section 3 of 10.');

	expect(printed).toMatch(/1\. advice.*\(Cannot find module prove-worker\.js\), expected them to run: not checked/);
	expect(await quit()).toBe(4);
});

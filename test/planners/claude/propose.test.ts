import {expect, test} from 'vitest';
import type {Entry, Json} from '../../../source/effects.js';
import {claude} from '../../../source/planners/claude.js';
import {contextOf} from '../../sections/context.js';
import {answering} from '../../sections/drafted.js';
import {bare} from '../../sections/projects.js';
import {calls, messagesOf, nothingPaid, says, scripted, textsOf} from './script.js';

const before = '# Model\n\n## Glossary\n\n- **A**: a\n- **B**: b\n';

const byRule: Entry = {id: 'term/C', under: 'Glossary', markdown: '- **C**: c', replaces: null, why: 'It is used.', facts: ['AC-1']};

const entry = (markdown: string, replaces = '') => ({under: 'Glossary', markdown, replaces, why: 'The plan says so.', facts: ['D-1']});

/** What is proposed where the model reports these lists, one a turn. */
const proposed = async (entries: readonly Entry[], ...reports: readonly Json[]) => {
	const {requests, consult} = scripted(request => {
		const report = reports[(messagesOf(request).length - 1) / 2];
		return report === undefined ? says('I have nothing.') : calls('propose_entries', report, `toolu_${messagesOf(request).length}`);
	});
	const planner = claude({
		host: 'api.anthropic.com',
		isReduced: false,
		documentation: 'mcp.context7.com',
		model: 'claude-opus-5-5',
		maxDollars: null,
		start: '',
		paid: nothingPaid,
	});
	const effects = {...answering(), ...consult};
	const context = contextOf(bare);
	await planner.prepare({context}, effects);
	const splices = await planner.propose({document: 'domain model', path: 'docs/domain-model.md', before, entries, context}, effects);
	return {splices, requests};
};

test('what follows by rule is proposed, and what the model adds, at the end of its heading', async () => {
	const {splices, requests} = await proposed([byRule], {entries: [entry('- **D**: d')]});
	expect(splices).toMatchObject([
		{id: 'term/C', text: '\n- **C**: c', start: before.length - 1},
		{text: '\n- **D**: d', start: before.length - 1, why: 'The plan says so.', facts: ['D-1']},
	]);
	expect(textsOf(requests[0]?.body ?? null).join('\n')).toContain('do not report them again:\n- under «Glossary»: - **C**: c');
});

test('a line is replaced where it stands', async () => {
	const {splices} = await proposed([], {entries: [entry('- **B**: better', '- **B**: b')]});
	expect(splices).toMatchObject([{start: before.indexOf('- **B**'), end: before.indexOf('- **B**') + 10, text: '- **B**: better'}]);
});

test('a line that does not stand there goes back to the model', async () => {
	const {splices, requests} = await proposed([], {entries: [entry('- **B**: better', '- **X**')]}, {entries: [entry('- **B**: better')]});
	expect(textsOf(requests[1]?.body ?? null).join('\n')).toContain('«- **X**» stands 0 times in the document as a line.');
	expect(splices).toMatchObject([{text: '\n- **B**: better'}]);
});

test('nothing to add leaves what follows by rule, or nothing', async () => {
	expect((await proposed([byRule], {entries: []})).splices.length).toBe(1);
	expect((await proposed([], {entries: []})).splices).toEqual([]);
});

test('a line that follows by rule is changed once: a second entry for it goes back to the model', async () => {
	const correcting: Entry = {...byRule, id: 'value/B', markdown: '- **B**: right', replaces: {line: 6, text: '- **B**: b'}};
	const {splices, requests} = await proposed(
		[correcting],
		{entries: [entry('- **B**: better', '- **B**: b')]},
		{entries: [entry('- **A**: better', '- **A**: a')]},
	);
	expect(textsOf(requests[1]?.body ?? null).join('\n')).toContain('«- **B**: b» is changed by another entry already.');
	expect(splices.map(({text}) => text)).toEqual(['- **B**: right', '- **A**: better']);
});

import {expect, test} from 'vitest';
import type {Splice} from '../../../source/changes/proposal.js';
import type {Entry, Json, Revision} from '../../../source/effects.js';
import {claude} from '../../../source/planners/claude.js';
import {contextOf} from '../../sections/context.js';
import {answering} from '../../sections/drafted.js';
import {bare} from '../../sections/projects.js';
import {calls, messagesOf, official, says, scripted, textsOf} from './script.js';

const before = '# Model\n\n## Glossary\n\n- **A**: a\n- **B**: b\n';

const byRule: Entry = {id: 'term/C', under: 'Glossary', markdown: '- **C**: c', replaces: null, why: 'It is used.', facts: ['AC-1']};

const entry = (markdown: string, replaces = '') => ({under: 'Glossary', markdown, replaces, why: 'The plan says so.', facts: ['D-1']});

type Asked = {readonly entries?: readonly Entry[]; readonly revision?: Revision; readonly document?: string | null};

/** What is proposed where the model reports these lists, one a turn. */
const proposed = async (asked: Asked, ...reports: readonly Json[]) => {
	const {entries = [], revision = null, document = before} = asked;
	const {requests, consult} = scripted(request => {
		const report = reports[(messagesOf(request).length - 1) / 2];
		return report === undefined ? says('I have nothing.') : calls('propose_entries', report, `toolu_${messagesOf(request).length}`);
	});
	const planner = claude({...official, model: 'claude-opus-5-5'});
	const effects = {...answering(), ...consult};
	const context = contextOf(bare);
	await planner.prepare({context}, effects);
	const splices = await planner.propose(
		{document: 'domain model', path: 'docs/domain-model.md', before: document, entries, revision, context},
		effects,
	);
	return {splices, requests};
};

test('what follows by rule is proposed, and what the model adds, at the end of its heading', async () => {
	const {splices, requests} = await proposed({entries: [byRule]}, {entries: [entry('- **D**: d')]});
	expect(splices).toMatchObject([
		{id: 'term/C', text: '\n- **C**: c', start: before.length - 1},
		{text: '\n- **D**: d', start: before.length - 1, why: 'The plan says so.', facts: ['D-1']},
	]);
	expect(textsOf(requests[0]?.body ?? null).join('\n')).toContain('do not report them again:\n- under «Glossary»: - **C**: c');
});

test('a line is replaced where it stands', async () => {
	const {splices} = await proposed({}, {entries: [entry('- **B**: better', '- **B**: b')]});
	expect(splices).toMatchObject([{start: before.indexOf('- **B**'), end: before.indexOf('- **B**') + 10, text: '- **B**: better'}]);
});

test('a line that does not stand there goes back to the model', async () => {
	const {splices, requests} = await proposed({}, {entries: [entry('- **B**: better', '- **X**')]}, {entries: [entry('- **B**: better')]});
	expect(textsOf(requests[1]?.body ?? null).join('\n')).toContain('«- **X**» stands 0 times in the document as a line.');
	expect(splices).toMatchObject([{text: '\n- **B**: better'}]);
});

test('nothing to add leaves what follows by rule, or nothing', async () => {
	expect((await proposed({entries: [byRule]}, {entries: []})).splices.length).toBe(1);
	expect((await proposed({}, {entries: []})).splices).toEqual([]);
});

test('a line that follows by rule is changed once: a second entry for it goes back to the model', async () => {
	const correcting: Entry = {...byRule, id: 'value/B', markdown: '- **B**: right', replaces: {line: 6, text: '- **B**: b'}};
	const {splices, requests} = await proposed(
		{entries: [correcting]},
		{entries: [entry('- **B**: better', '- **B**: b')]},
		{entries: [entry('- **A**: better', '- **A**: a')]},
	);
	expect(textsOf(requests[1]?.body ?? null).join('\n')).toContain('«- **B**: b» is changed by another entry already.');
	expect(splices.map(({text}) => text)).toEqual(['- **B**: right', '- **A**: better']);
});

const end = before.length - 1;
const first: Splice = {id: 'term/C', start: end, end, text: '\n- **C**: c', why: 'It is used.', facts: ['AC-1']};
const second: Splice = {...first, id: 'model/1', text: '\n- **D**: d, at length', why: 'The plan says so.'};
const third: Splice = {...first, id: 'model/2', start: before.indexOf('- **B**'), end, text: '- **B**: better', why: 'It is better.'};
const revision: Revision = {
	round: 2,
	splices: [first, second, third],
	comments: [
		{id: 'model/1', quote: second.text, text: 'shorter'},
		{id: 'model/2', quote: third.text, text: 'not better'},
	],
};

test('after comments the model is asked for what stands in place of those; all else stays as it is', async () => {
	const {splices, requests} = await proposed({entries: [byRule], revision}, {entries: [entry('- **D**: d')]});
	const brief = textsOf(requests[0]?.body ?? null).find(text => text.startsWith('# Propose')) ?? '';

	expect(brief).toContain('# Propose what docs/domain-model.md should say from now on, round 2');
	expect(brief).toContain('Change as commented, and leave every other entry as it is');
	expect(brief).toContain('do not report them again:\n<change>\n- **C**: c\n</change>\n\n');
	expect(brief).toContain(
		[
			'These are commented on:',
			'<change under="Glossary">',
			'- **D**: d, at length',
			'</change>',
			'Its reason: The plan says so.',
			"The person's comment: shorter",
			'<change under="Glossary" replaces="- **B**: b">',
			'- **B**: better',
			'</change>',
			'Its reason: It is better.',
			"The person's comment: not better",
		].join('\n'),
	);
	expect(splices).toMatchObject([first, {text: '\n- **D**: d', start: end}]);
	expect(splices).toHaveLength(2);
});

test('what is reported although it stays is no second change', async () => {
	const kept = (await proposed({}, {entries: [entry('- **D**: d')]})).splices;
	const asked: Revision = {round: 2, splices: [...kept, first], comments: [{id: first.id, quote: first.text, text: 'no'}]};
	expect((await proposed({revision: asked}, {entries: [entry('- **D**: d')]})).splices).toEqual(kept);
});

test('a change that was kept and one in its place do not change the same line', async () => {
	const asked: Revision = {...revision, comments: revision.comments.slice(0, 1)};
	const {splices, requests} = await proposed({revision: asked}, {entries: [entry('- **B**: best', '- **B**: b')]}, {entries: []});
	expect(textsOf(requests[1]?.body ?? null).join('\n')).toContain('is changed by another entry already');
	expect(splices).toEqual([first, third]);
});

test('a first document that was commented on is made again whole', async () => {
	const text = '# Domain model\n\n## Glossary\n\n- **C**: c\n';
	const whole: Splice = {id: 'first/domain model', start: 0, end: 0, text, why: 'There is none.', facts: []};
	const asked: Revision = {round: 2, splices: [whole], comments: [{id: whole.id, quote: text, text: 'D, too'}]};
	const {splices} = await proposed({document: null, revision: asked}, {entries: [entry('- **C**: c'), entry('- **D**: d')]});
	expect(splices.map(each => each.text)).toEqual(['# Domain model\n\n## Glossary\n\n- **C**: c\n- **D**: d\n']);
});

const table =
	'# Model\n\n## Booking\n\n| Name | Type | Nullable | Rules |\n|---|---|---|---|\n| id | uuid | no | |\n| cancelled_at | timestamptz | yes | |\n';
const row = '| cancelled_at | timestamptz | yes | |';
const ofBooking = (markdown: string, replaces = '') => ({...entry(markdown, replaces), under: 'Booking'});

test('a row that exists and would be read as planned goes back to the model, once', async () => {
	const planned = {entries: [ofBooking('| cancelled_at | timestamptz | yes | (planned) set when cancelled |', row)]};
	const mended = {entries: [ofBooking('| cancelled_at | timestamptz | yes | empty today; (planned) set when cancelled |', row)]};
	const {splices, requests} = await proposed({document: table}, planned, mended);

	expect(textsOf(requests[1]?.body ?? null).join('\n')).toContain(
		'[DM:Booking.cancelled_at] would no longer be read as something that exists',
	);
	expect(splices).toMatchObject([{text: mended.entries[0]?.markdown}]);
	expect((await proposed({document: table}, planned, planned)).splices).toMatchObject([{text: planned.entries[0]?.markdown}]);
});

test('a planned row that is new costs no question', async () => {
	const {requests} = await proposed({document: table}, {entries: [ofBooking('| fee | integer | yes | (planned) 0 if free |')]});
	expect(requests).toHaveLength(1);
});

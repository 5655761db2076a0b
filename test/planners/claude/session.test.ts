import {expect, test} from 'vitest';
import {Quit, TurnFailed} from '../../../source/errors.js';
import {claude} from '../../../source/planners/claude.js';
import {answer} from '../../helpers/inner.js';
import {sessionWorld} from '../../helpers/session-world.js';
import {calls, official, readOut, type Script, says, scripted, sectionFor, textsOf} from './script.js';

const settings = official;
const plan = 'docs/use-cases/pay-an-invoice-PLAN.md';
const tries = ['section/1', 'section/2', 'section/3'];

test('a whole plan: asked first, found, drafted, read cold, proposed; and a second start pays for nothing', async () => {
	const world = sessionWorld();
	const {requests, consult} = scripted();
	const asked: string[] = [];
	await world.start({planner: claude(settings), consult, asked: id => void asked.push(id)});

	expect(asked.slice(0, 2)).toEqual(['planner/model', 'planner/consent']);
	expect(requests.map(({id}) => id)).toEqual([
		'conflicts',
		...Array.from({length: 10}, (_, index) => `section/${index + 1}`),
		'cold-read',
		'entries/domain model',
		'entries/technical summary',
	]);
	expect(world.read(plan)).toContain('Planner: Claude, model claude-opus-5-5;');

	const again = scripted();
	await world.start({planner: claude(settings), consult: again.consult});
	expect(again.requests).toEqual([]);
});

const quoted = 'Nobody ever wrote this.';

const conflict = {
	title: 'Whether a receipt may be late',
	question: 'May a receipt be late when the relay is down?',
	evidence: [
		{source: 'docs/use-cases/pay-an-invoice.md', quote: 'A receipt leaves the system within 2 minutes of the payment.'},
		{source: 'docs/technical/technical-summary.md', quote: 'Jobs that send e-mail are now limited to 300 a minute.'},
	],
	options: [
		{id: 'late', label: 'It may be late', consequences: 'NFR-03 holds at normal load only.'},
		{id: 'first', label: 'Receipts go first', consequences: 'Receipts get a queue of their own.'},
	],
	recommendation: 'first',
	reason: 'It satisfies both.',
	depends_on: ['NFR-03', '[GUA-06]', 'NOT-1'],
	can_wait: true,
	distinct: false,
};

/** Raises once in section 3, with a false quotation first, and cites the ruling that it is given. */
const raising: Script = request => {
	if (request.id !== 'section/3') {
		return null;
	}

	const said = textsOf(request.body).join('\n');
	const ruled = /"cite":"(\[D-\d+\])"/.exec(said)?.[1];
	const isCorrected = said.includes('does not stand in');
	const [first, second] = conflict.evidence;
	const evidence = isCorrected ? conflict.evidence : [{source: first?.source ?? '', quote: 'A receipt leaves at once.'}, second ?? null];
	return ruled
		? says(`${sectionFor(request)}\n\nReceipts as ruled ${ruled}.`)
		: calls('raise_conflict', {...conflict, evidence}, isCorrected ? 'toolu_2' : 'toolu_1');
};

test('a conflict raised in a section: a false quotation goes back, the corrected one stops, the ruling is cited and recorded', async () => {
	const world = sessionWorld();
	const {requests, consult} = scripted(raising);
	const stops: unknown[] = [];
	await world.start({
		planner: claude(settings),
		consult,
		say: question => {
			if (!question.id.startsWith('stop/raised') || question.shown.kind !== 'stop') {
				return null;
			}

			stops.push(question.shown.stop);
			return answer('first');
		},
	});

	expect(stops).toMatchObject([
		{
			question: conflict.question,
			facts: [{id: 'NFR-03'}, {text: expect.stringContaining('limited to 300 a minute')}],
			dependents: ['NFR-03', 'GUA-06'],
			recommended: 'first',
		},
	]);
	expect(requests.filter(({id}) => id === 'section/3').length).toBe(3);
	expect(world.read(plan)).toMatch(/D-\d+\. May a receipt be late when the relay is down\? — Receipts go first/);
});

test('what is left at a STOP is asked again at the next start, and no turn is paid for twice', async () => {
	const world = sessionWorld();
	const before = scripted(raising);
	const leaving = world.start({
		planner: claude(settings),
		consult: before.consult,
		say: question => {
			if (question.id.startsWith('stop/raised')) {
				throw new Quit(4);
			}

			return null;
		},
	});
	await expect(leaving).rejects.toThrow(Quit);
	expect(before.requests.map(({id}) => id)).toEqual(['conflicts', 'section/1', 'section/2', 'section/3', 'section/3']);

	const after = scripted(raising);
	const asked: string[] = [];
	await world.start({planner: claude(settings), consult: after.consult, asked: id => void asked.push(id)});
	expect(asked[0]).toMatch(/^stop\/raised/);
	expect(after.requests[0]?.id).toBe('section/3');
	expect(after.requests.filter(({id}) => tries.includes(id)).length).toBe(1);
});

test('what a person asks to be changed goes back with the section, and is drafted once more', async () => {
	const world = sessionWorld();
	let isRevised = false;
	const {requests, consult} = scripted(request =>
		textsOf(request.body).join('\n').includes('Name the queue') ? says(`${sectionFor(request)}\n\nThe queue is receipts.`) : null,
	);
	await world.start({
		planner: claude(settings),
		consult,
		say: question => {
			if (question.id !== 'section/3/verdict' || isRevised) {
				return null;
			}

			isRevised = true;
			return answer('revise', {text: 'Name the queue'});
		},
	});

	const [first, second] = requests.filter(({id}) => id === 'section/3');
	const briefs = [first, second].map(request => textsOf(request?.body ?? null).find(text => text.startsWith('# Write section 3')) ?? '');
	expect(briefs[0]).not.toContain('<section>');
	expect(briefs[1]).toContain('Change it as follows, and leave every other sentence as it is:\n\nName the queue');
	expect(world.read(plan)).toContain('The queue is receipts.');
});

test('what the checks hold goes back by itself, before a person sees it', async () => {
	const world = sessionWorld();
	const asked: string[] = [];
	const {requests, consult} = scripted(request => {
		const isMended = textsOf(request.body).join('\n').includes('Unexpected placeholder');
		return request.id === 'section/2' && !isMended ? says(`${sectionFor(request)}\n\nTBD`) : null;
	});
	await world.start({planner: claude(settings), consult, asked: id => void asked.push(id)});

	expect(requests.filter(({id}) => id === 'section/2').length).toBe(2);
	expect(asked.filter(id => id === 'section/2/verdict').length).toBe(1);
	expect(world.read(plan)).not.toContain('TBD');
});

test('a found conflict is put to the person with those of the rules; what the rules found too is asked once', async () => {
	const world = sessionWorld();
	const {distinct: _, ...fields} = conflict;
	const byRule = {
		...fields,
		title: 'Response time',
		question: 'Which response time holds?',
		evidence: [
			{source: 'docs/use-cases/pay-an-invoice.md', quote: 'API responses are sent within 500 ms'},
			{source: 'docs/technical/use-case-implementation-guidelines.md', quote: 'API responses MUST be sent within 300 ms'},
		],
		sections: [7],
	};
	const invented = {...fields, title: 'Invented', evidence: [{source: 'docs/domain-model.md', quote: quoted}], sections: [1]};
	const {requests, consult} = scripted(({id}) =>
		id === 'conflicts' ? calls('report_conflicts', {conflicts: [{...fields, sections: [3]}, byRule, invented]}) : null,
	);
	const stops: string[] = [];
	await world.start({planner: claude(settings), consult, asked: id => void (id.startsWith('stop/') && stops.push(id))});

	expect(requests.filter(({id}) => id === 'conflicts').length).toBe(2);
	expect(textsOf(requests[1]?.body ?? null).join('\n')).toContain(`«${quoted}» does not stand in docs/domain-model.md as it was sent`);
	expect(stops.filter(id => id.startsWith('stop/raised')).length).toBe(1);
	expect(stops.filter(id => id.includes('bound-against-guideline')).length).toBe(1);
	expect(stops.length).toBe(4);
});

const forced = {place: 'section 6, Errors', choice: 'how long to wait for the provider', chosen: '5 seconds'};

/** A reader who had to choose until the plan says it; a section that says it once it is told to. */
const gapped =
	(isMended: boolean): Script =>
	request => {
		const said = textsOf(request.body).join('\n');

		if (request.id === 'cold-read') {
			return says(readOut(request, said.includes('The timeout is 10 seconds') ? [] : [forced]));
		}

		return request.id === 'section/6' && isMended && said.includes('how long to wait')
			? says(`${sectionFor(request)}\n\nThe timeout is 10 seconds.`)
			: null;
	};

test('a gap that a cold reader finds is mended in its section, shown as a change, accepted, and read again', async () => {
	const world = sessionWorld();
	const {requests, consult} = scripted(gapped(true));
	const verdicts: (string | null)[] = [];
	const asked: string[] = [];
	await world.start({
		planner: claude(settings),
		consult,
		asked: (id, question) => {
			asked.push(id);

			if (id === 'section/6/verdict' && question?.shown.kind === 'section') {
				verdicts.push(question.shown.before);
			}
		},
	});

	expect(requests.filter(({id}) => id === 'section/6' || id === 'cold-read').map(({id}) => id)).toEqual([
		'section/6',
		'cold-read',
		'section/6',
		'cold-read',
	]);
	expect(verdicts).toEqual([null, expect.stringContaining('Settled as the documents say')]);
	expect(asked).not.toContain('cold-read/gaps');
	expect(world.read(plan)).toContain('The timeout is 10 seconds.');

	const again = scripted(gapped(true));
	await world.start({planner: claude(settings), consult: again.consult});
	expect(again.requests).toEqual([]);
});

test('a gap that two rounds did not mend holds the flow', async () => {
	const world = sessionWorld();
	const {requests, consult} = scripted(gapped(false));
	const held: string[] = [];
	await world.start({
		planner: claude(settings),
		consult,
		asked: (id, question) => void (id === 'cold-read/gaps' && held.push(JSON.stringify(question?.shown))),
	});

	expect(requests.filter(({id}) => id === 'section/6').length).toBe(3);
	expect(held).toEqual([expect.stringContaining('The reader had to choose: how long to wait for the provider')]);
	expect(world.read(plan)).toMatch(
		/D-\d+\. A reader of the plan alone has to make one choice of their own\. How should it go on\? — Go on all the same/,
	);
});

test('what a person put off stays open through a revision that does not mention it', async () => {
	const world = sessionWorld();
	let isRevised = false;
	const {consult} = scripted(request =>
		textsOf(request.body).join('\n').includes('Name the queue') ? says(sectionFor(request)) : raising(request),
	);
	await world.start({
		planner: claude(settings),
		consult,
		say: ({id}) => {
			if (id.startsWith('stop/raised')) {
				return answer('later');
			}

			const isFirst = id === 'section/3/verdict' && !isRevised;
			isRevised ||= isFirst;
			return isFirst ? answer('revise', {text: 'Name the queue'}) : null;
		},
	});

	expect(world.read(plan)).toMatch(/^status: outline/m);
	expect(world.read(plan)).toMatch(/Q-\d+\. May a receipt be late when the relay is down\? \(blocking/);
});

test('where another model goes on, the plan names that one', async () => {
	const world = sessionWorld();
	const script: Script = ({body}) => {
		if (JSON.stringify(body).includes('"claude-opus-5-5"')) {
			throw new TurnFailed('unknown-model', 'claude-opus-5-5');
		}

		return null;
	};
	await world.start({
		planner: claude({...settings, model: 'claude-opus-5-5'}),
		consult: scripted(script).consult,
		say: ({id}) => (id.startsWith('model/way-out/') ? answer('text', {text: 'claude-next'}) : null),
	});

	expect(world.read(plan)).toContain('Planner: Claude, model claude-next;');
});

/** Mends a revision in two passes: with words that stand there more than once first. */
const mendingOnce: Script = request => {
	const said = textsOf(request.body).join('\n');

	if (request.id !== 'section/3' || !said.includes('<section>')) {
		return null;
	}

	const isCorrected = said.includes('stands in the section');
	const old = isCorrected ? '### Components\n\nSettled' : 'Settled';
	const instead = isCorrected ? '### Components\n\nOne worker named Postbox; settled' : 'Decided';
	return calls('mend_section', {edits: [{old, new: instead}]}, isCorrected ? 'toolu_2' : 'toolu_1');
};

test('a revision changes the passages that were asked for, and not a word beside', async () => {
	const world = sessionWorld();
	const {requests, consult} = scripted(mendingOnce);
	const drafts: string[] = [];
	await world.start({
		planner: claude(settings),
		consult,
		say: ({id, shown}) => {
			if (id !== 'section/3/verdict' || shown.kind !== 'section') {
				return null;
			}

			drafts.push(shown.text);
			return drafts.length === 1 ? answer('revise', {text: 'Name the worker'}) : null;
		},
	});

	expect(requests.filter(({id}) => id === 'section/3').length).toBe(3);
	expect(drafts.length).toBe(2);
	expect(drafts[1]).toBe(drafts[0]?.replace('### Components\n\nSettled', '### Components\n\nOne worker named Postbox; settled'));
	expect(world.read(plan)).toContain('One worker named Postbox');
});

const leaving = (id: string) => ({
	say: (question: {readonly id: string}) => {
		if (question.id === id) {
			throw new Quit(4);
		}

		return null;
	},
});

test('where another model goes on after a resume, the plan names each with what it did', async () => {
	const world = sessionWorld();
	const start = async (model: string, rest = {}) =>
		world.start({planner: claude({...settings, model}), consult: scripted().consult, ...rest});
	await expect(start('claude-opus-5-5', leaving('section/5/verdict'))).rejects.toThrow(Quit);
	await start('claude-sonnet-5-5');

	const written = 'Planner: Claude, models claude-opus-5-5 (conflicts, sections 1–4), claude-sonnet-5-5 (sections 5–10, cold read);';
	expect(world.read(plan)).toContain(written);
	await start('claude-opus-5-5');
	expect(world.read(plan)).toContain(written);
});

/** A line of the journal as an earlier version wrote it, which recorded no model. */
const withoutModels = (line: string): string => {
	const {result, ...entry} = JSON.parse(line);

	if (entry.kind !== 'settled') {
		return line;
	}

	const {model: _, ...section} = result.section ?? {};
	return JSON.stringify({
		...entry,
		result: entry.name === 'conflicts' ? result.stops : result.section ? {section, keepsRest: false} : result,
	});
};

test('a session of an earlier version, in which no model was recorded, goes on without asking anything again', async () => {
	const world = sessionWorld();
	const start = async (rest = {}) => {
		const asked: string[] = [];
		const {requests, consult} = scripted();
		const going = world.start({
			planner: claude({...settings, model: 'claude-opus-5-5'}),
			consult,
			asked: id => void asked.push(id),
			...rest,
		});
		return {going, requests, asked};
	};
	await expect((await start(leaving('section/3/verdict'))).going).rejects.toThrow(Quit);
	world.rewrite(withoutModels);

	const {going, requests, asked} = await start();
	await going;
	expect(asked[0]).toBe('section/3/verdict');
	expect(requests[0]?.id).toBe('section/4');
	expect(world.read(plan)).toContain('Planner: Claude, models claude-opus-5-5 (sections 3–10, cold read), none recorded (sections 1–2);');
});

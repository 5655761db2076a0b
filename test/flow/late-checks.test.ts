import {describe, expect, test} from 'vitest';
import type {Finding} from '../../source/checks/finding.js';
import type {CheckRequest, News, Question} from '../../source/effects.js';
import {Quit} from '../../source/errors.js';
import type {Journal} from '../../source/journal.js';
import {answer} from '../helpers/inner.js';
import {sessionWorld} from '../helpers/session-world.js';

const planPath = 'docs/use-cases/pay-an-invoice-PLAN.md';

/** What is found at a text that stands in the request, at its line there. */
const foundAt = ({path, text}: CheckRequest, wanted: string, severity: Finding['severity'] = 'error'): readonly Finding[] => {
	const line = text.split('\n').findIndex(each => each.includes(wanted)) + 1;
	const place = {path, line, endLine: line};
	return line === 0
		? []
		: [
				{
					check: 'mermaid-parses',
					severity,
					subject: 'mermaid block',
					message: 'Unexpected x, expected y',
					place,
					other: null,
					offending: wanted,
				},
			];
};

const isVerdictOn = (section: number, {id}: Question): boolean => id === `section/${section}/verdict`;

const waived = ({check, subject, offending}: Finding) =>
	answer('waive', {text: JSON.stringify({check, subject, offending, reason: 'it is drawn by hand'})});

describe('blocks are proved while a person reads', () => {
	test('the question is put at once, what is found comes as news, with the line of the section', async () => {
		const world = sessionWorld();
		const news: News[] = [];
		const put: Question[] = [];
		let release = () => {};
		const released = new Promise<void>(resolve => {
			release = resolve;
		});
		await world.start({
			check: async request => {
				await released;
				return foundAt(request, 'C4Context', 'advice');
			},
			hear: each => news.push(each),
			say: question => {
				put.push(question);
				release();
				return null;
			},
		});

		const second = put.find(question => isVerdictOn(2, question))?.shown;
		expect(second).toMatchObject({isChecking: true, findings: []});
		expect(put.find(question => isVerdictOn(1, question))?.shown).toMatchObject({isChecking: false});
	});

	test('news of a section come once, and not for one that was answered meanwhile', async () => {
		const world = sessionWorld();
		const checked: number[] = [];
		let patience = 1;
		let answered = () => {};
		const isAnswered = new Promise<void>(resolve => {
			answered = resolve;
		});
		const turn = async () => new Promise(resolve => setImmediate(resolve));
		await world.start({
			check: async ({text}) => {
				// The checks of the second section end when a person has answered.
				await (text.includes('## 2.') && !text.includes('## 3.') ? isAnswered.then(turn) : null);
				return [];
			},
			hear: news => void (news.type === 'checked' && checked.push(news.section)),
			asked: async (_, question) => void (question && isVerdictOn(2, question) ? answered() : await turn()),
			say: question => (isVerdictOn(3, question) && patience-- > 0 ? answer('question', {text: 'Why?'}) : null),
		});

		expect(checked).not.toContain(2);
		expect(checked.filter(section => section === 3)).toHaveLength(2);
	});
});

describe('an error that comes late', () => {
	test('undoes an acceptance that came before it: nothing but a waiver leads on', async () => {
		const world = sessionWorld();
		const asked: (readonly [findings: number, isChecking: boolean | undefined])[] = [];
		let late: readonly Finding[] = [];
		await world.start({
			check: async request => foundAt(request, 'C4Context'),
			hear: news => {
				late = news.type === 'checked' && news.findings.length > 0 ? news.findings : late;
			},
			asked: async (id, question) => {
				if (question?.shown.kind === 'section' && question.shown.section === 2) {
					asked.push([question.shown.findings.length, question.shown.isChecking]);
					await (asked.length === 3 ? new Promise(resolve => setImmediate(resolve)) : null);
				}

				expect(id).not.toBe(`plan/mermaid-parses`);
			},
			say: question => (isVerdictOn(2, question) && asked.length === 3 && late[0] ? waived(late[0]) : null),
		});

		// Accepted blindly twice, then waived, then accepted.
		expect(asked).toEqual([
			[0, true],
			[0, true],
			[0, true],
			[0, true],
		]);
		expect(late[0]?.place?.path).toBe('section 2');
		expect(world.read(planPath)).toContain('reason: it is drawn by hand');
	});

	test('is there when the question is put, where the front cannot show it later', async () => {
		const world = sessionWorld();
		const shown: unknown[] = [];
		await world.start({
			check: async request => foundAt(request, 'C4Context'),
			say: question => {
				if (!isVerdictOn(2, question) || question.shown.kind !== 'section') {
					return null;
				}

				shown.push([question.shown.isChecking, question.shown.findings.length]);
				const [finding] = question.shown.findings;
				return finding ? waived(finding) : null;
			},
		});

		expect(shown).toEqual([
			[false, 1],
			[false, 0],
		]);
	});

	test('stops run on, which waits for the checks of each section', async () => {
		const world = sessionWorld();
		const verdicts: number[] = [];
		await world.start({
			check: async request => {
				await new Promise(resolve => setImmediate(resolve));
				return foundAt(request, 'sequenceDiagram');
			},
			hear: () => {},
			say: ({shown}) => {
				if (shown.kind !== 'section') {
					return null;
				}

				verdicts.push(shown.section);
				const [finding] = shown.findings;
				return finding ? waived(finding) : answer('run on');
			},
		});

		const held = Number(/## (\d+)\.(?:(?!\n## )[\s\S])*?```mermaid\nsequenceDiagram/.exec(world.read(planPath))?.[1]);
		expect(verdicts.slice(0, 3)).toEqual([1, held, held]);
		expect(world.read(planPath)).toContain('accepted: {by: run on');
	});

	test('in the assembled plan holds the approval until a person gives a reason', async () => {
		const world = sessionWorld();
		const asked: string[] = [];
		await world.start({
			check: async request => (request.text.includes('## Appendix D.') ? foundAt(request, '## 5. ') : []),
			asked: id => void asked.push(id),
		});

		expect(asked.filter(id => id === 'plan/mermaid-parses')).toHaveLength(1);
		expect(asked.indexOf('plan/mermaid-parses')).toBeLessThan(asked.indexOf(`review/${planPath}`));
		expect(world.read(planPath)).toContain('reason: because it is so');
	});
});

test('whoever leaves while checks run is not kept', async () => {
	const world = sessionWorld();
	let interrupt = (_: Quit): void => {};
	const left = world.start({
		check: async ({text}) => (text.includes('C4Context') ? new Promise<never>(() => interrupt(new Quit(130))) : []),
		began: (_: Journal) => {},
		interrupts: each => {
			interrupt = each;
		},
	});

	await expect(left).rejects.toThrow(Quit);
});

test('a section that was accepted is not proved again when the session goes on', async () => {
	const world = sessionWorld();
	const texts: string[] = [];
	const check = async ({text}: CheckRequest) => {
		texts.push(text);
		return [];
	};
	await expect(
		world.start({
			check,
			asked: id => {
				if (id === 'section/5/verdict') {
					throw new Quit(4);
				}
			},
		}),
	).rejects.toThrow(Quit);
	const before = texts.length;
	await world.start({check});

	expect(before).toBeGreaterThan(0);
	expect(texts.slice(before).some(text => text.startsWith('## 1.') && !text.includes('## 5.'))).toBe(false);
});

/**
Situations that an earlier sketch of the wizard did not survive, each as a person meets it. Those that begin with a key are in `situations-at-the-keys.test.ts`; one id about two gaps and Ctrl+C as a result arrives concern the journal alone and are tested in `journal/`.
*/
import {expect, test} from 'vitest';
import type {Planner, Question} from '../source/effects.js';
import {PlanWizardError, Quit, Reopened} from '../source/errors.js';
import type {Journal} from '../source/journal.js';
import {offline} from '../source/planners/offline.js';
import {answer} from './helpers/inner.js';
import {sessionWorld} from './helpers/session-world.js';

const useCase = 'docs/use-cases/pay-an-invoice.md';
const model = 'docs/domain-model.md';
const planPath = 'docs/use-cases/pay-an-invoice-PLAN.md';

const verdictOn = (number: number): string => `section/${number}/verdict`;

/** Does something once, when a question is put for the first time. */
const whenAsked = (id: string, act: () => void) => {
	let isDone = false;

	return (asked: string): void => {
		if (asked === id && !isDone) {
			isDone = true;
			act();
		}
	};
};

const reopen = (journal: Journal | undefined, title: (text: string) => boolean): never => {
	const found = journal?.answers().findLast(each => title(each.title));
	throw found ? new Reopened(found.key) : new Error('Nothing to reopen');
};

test('nothing under the root changes before its approval, at no question of a full run', async () => {
	const world = sessionWorld();
	const before = world.tree();
	const asked: string[] = [];
	await world.start({
		asked: id => {
			asked.push(id);
			expect(world.tree()).toEqual(before);
		},
	});
	expect(asked.length).toBeGreaterThan(12);
	expect(world.read(planPath)).not.toBe('');
});

test('the approved bytes are the written bytes, in every file, and no other file changes', async () => {
	const world = sessionWorld();
	const before = world.tree();
	const approved = new Map<string, string>();
	let path = '';
	await world.start({
		asked: id => {
			path = id.replace(/^review\//, '');
		},
		see: verdict => {
			approved.set(path, verdict.text);
			return verdict;
		},
	});
	expect([...approved.keys()]).toEqual([model, planPath]);
	expect(world.tree()).toEqual({...before, ...Object.fromEntries(approved)});
});

test('a finished session asks nothing and writes nothing when it is started again', async () => {
	const world = sessionWorld();
	await world.start();
	const before = world.tree();
	const asked: string[] = [];
	await world.start({asked: id => void asked.push(id)});
	expect(asked).toEqual([]);
	expect(world.tree()).toEqual(before);
});

test('a document edited in step 6 and read again: what does not depend on it is kept unasked', async () => {
	const world = sessionWorld();
	const asked: string[] = [];
	const edit = whenAsked(verdictOn(6), () => {
		const text = world.read(useCase);
		const [, criterion = ''] = /^- (.*BR-.*)$/m.exec(text) ?? /\n(1\. .*)\n/.exec(text) ?? [];
		world.write(useCase, text.replace(criterion, `${criterion} An added half sentence`));
		throw new Reopened('inputs');
	});
	await world.start({
		asked: id => {
			asked.push(id);
			edit(id);
		},
	});
	const after = asked.slice(asked.indexOf(verdictOn(6)) + 1);
	expect(after).toContain('section/1/changed');
	expect(after.filter(id => id.startsWith('stop/'))).toEqual([]);
	expect(after).not.toContain('section/8/changed');
	expect(world.read(planPath)).toContain('An added half sentence');
});

test('back from step 8 to a ruling of the preflight: it is asked again, and the sections it was raised for ask', async () => {
	const world = sessionWorld();
	const asked: string[] = [];
	let journal: Journal | undefined;
	const first: string[] = [];
	const back = whenAsked(verdictOn(8), () => {
		const stop = journal?.answers()[0];
		first.push(stop?.title ?? '');
		throw stop ? new Reopened(stop.key) : new Error('no answers');
	});
	const said = (question: Question) =>
		question.id === asked[0] && asked.filter(id => id === asked[0]).length > 1 ? answer('text', {text: 'as agreed by phone'}) : null;
	await world.start({
		began: begun => {
			journal = begun;
		},
		asked: id => {
			asked.push(id);
			back(id);
		},
		say: said,
	});
	const [stop = ''] = asked;
	expect(stop).toMatch(/^stop\//);
	expect(asked.filter(id => id === stop)).toHaveLength(2);
	expect(asked.slice(asked.lastIndexOf(stop)).some(id => id.endsWith('/changed'))).toBe(true);
	expect(world.read(planPath)).toContain('as agreed by phone');
});

test('two changes, accept, back, back: the person is at the second draft', async () => {
	const world = sessionWorld();
	const shown: string[] = [];
	let journal: Journal | undefined;
	let verdicts = 0;
	let backs = 0;
	const goBack = () => reopen(journal, title => title.startsWith('Section 1'));
	await expect(
		world.start({
			began: begun => {
				journal = begun;
			},
			say: question => {
				if (question.id === verdictOn(1) && question.shown.kind === 'section') {
					shown.push(question.shown.text.includes('- second [') ? 'second' : question.shown.text.includes('- first [') ? 'first' : 'draft');
					verdicts++;

					if (verdicts <= 2) {
						return answer('edit', {text: `${question.shown.text}\n\n- ${verdicts === 1 ? 'first' : 'second'} [OBJ-01]`});
					}

					if (verdicts === 3) {
						return answer('accept');
					}

					if (backs < 2) {
						backs++;
						return goBack();
					}

					throw new Quit(4);
				}

				return question.id === verdictOn(2) && backs === 0 && ++backs ? goBack() : null;
			},
		}),
	).rejects.toBeInstanceOf(Quit);
	expect(shown).toEqual(['draft', 'first', 'second', 'second', 'first']);
});

test('a document edited between two starts: asked once, and the old text stays in use if the person says so', async () => {
	const world = sessionWorld();
	await expect(
		world.start({
			asked: whenAsked(verdictOn(3), () => {
				throw new Quit(130);
			}),
		}),
	).rejects.toBeInstanceOf(Quit);
	world.write(useCase, `${world.read(useCase)}\nA line that was added later.\n`);
	const asked: string[] = [];
	await world.start({
		asked: id => void asked.push(id),
		say: ({id}) => (id === 'inputs' ? answer('go-on') : null),
	});
	expect(asked.slice(0, 2)).toEqual(['inputs', verdictOn(3)]);
	expect(world.read(planPath)).not.toContain('added later');
});

test('an inserted line renames nothing: no section asks, only the evidence moves', async () => {
	const world = sessionWorld();
	await expect(
		world.start({
			asked: whenAsked(verdictOn(9), () => {
				throw new Quit(4);
			}),
		}),
	).rejects.toBeInstanceOf(Quit);
	const lines = world.read(useCase).split('\n');
	const title = lines.findIndex(line => line.startsWith('# '));
	world.write(useCase, [...lines.slice(0, title + 1), '', ...lines.slice(title + 1)].join('\n'));
	const asked: string[] = [];
	await world.start({asked: id => void asked.push(id), say: ({id}) => (id === 'inputs' ? answer('read-again') : null)});
	expect(asked.filter(id => id.endsWith('/changed') || id.startsWith('stop/'))).toEqual([]);
	expect(asked[1]).toBe(verdictOn(9));
});

test('a new version whose outline of a section changed redrafts nothing that was accepted', async () => {
	const world = sessionWorld();
	await expect(
		world.start({
			asked: whenAsked(verdictOn(5), () => {
				throw new Quit(4);
			}),
		}),
	).rejects.toBeInstanceOf(Quit);
	const newer: Planner = {
		...offline,
		draft: async (request, effects) => {
			const draft = await offline.draft(request, effects);
			return {...draft, text: `${draft.text}\n\n- A newer outline [OBJ-01]`};
		},
	};
	await world.start({planner: newer});
	const plan = world.read(planPath);
	expect(plan.slice(0, plan.indexOf('## 5.'))).not.toContain('A newer outline');
	expect(plan.slice(plan.indexOf('## 5.'))).toContain('A newer outline');
});

test('approve, the write fails, back and forth: nothing is written without a new key', async () => {
	const world = sessionWorld();
	const before = world.tree();
	let journal: Journal | undefined;
	const asked: string[] = [];
	await expect(
		world.start({
			began: begun => {
				journal = begun;
			},
			apply: async () => {
				throw new PlanWizardError('READ_ONLY', 'The folder cannot be written.', 'Make it writable.');
			},
			asked: id => {
				asked.push(id);

				if (id.startsWith('failed/')) {
					reopen(journal, title => title.startsWith('Section 10'));
				}

				if (id === `review/${planPath}` && asked.filter(each => each === id).length === 2) {
					throw new Quit(4);
				}
			},
		}),
	).rejects.toBeInstanceOf(Quit);
	expect(asked.filter(id => id === `review/${planPath}`)).toHaveLength(2);
	expect(world.tree()).toEqual(before);
	await expect(
		world.start({
			asked: () => {
				throw new Quit(4);
			},
		}),
	).rejects.toBeInstanceOf(Quit);
	expect(world.tree()).toEqual(before);
});

test('run on meets a finding: it stops there, and the finding holds the acceptance', async () => {
	const world = sessionWorld();
	const flawed: Planner = {
		...offline,
		draft: async (request, effects) => {
			const draft = await offline.draft(request, effects);
			return request.section.number === 4 ? {...draft, text: `${draft.text}\n\n- TBD`} : draft;
		},
	};
	const asked: string[] = [];
	await expect(
		world.start({
			planner: flawed,
			asked: id => void asked.push(id),
			say: ({id, shown}) => {
				if (id === verdictOn(1)) {
					return answer('run on');
				}

				if (id === verdictOn(4) && asked.filter(each => each === id).length === 2) {
					expect(shown.kind === 'section' && shown.findings.map(({check}) => check)).toContain('no-placeholders');
					throw new Quit(4);
				}

				return null;
			},
		}),
	).rejects.toBeInstanceOf(Quit);
	expect(asked.filter(id => id.endsWith('/verdict'))).toEqual([verdictOn(1), verdictOn(4), verdictOn(4)]);
});

test('a waiver whose text changed is void', async () => {
	const world = sessionWorld();
	const findings: string[][] = [];
	const waiver = {check: 'no-placeholders', subject: '', offending: '', reason: 'the customer names it'};
	await expect(
		world.start({
			say: question => {
				if (question.id !== verdictOn(1) || question.shown.kind !== 'section') {
					return null;
				}

				const standing = question.shown.findings.filter(({severity}) => severity === 'error');
				findings.push(standing.map(({check}) => check));

				switch (findings.length) {
					case 1: {
						return answer('edit', {text: `${question.shown.text}\n\n- TBD by the customer [OBJ-01]`});
					}

					case 2: {
						return answer('waive', {text: JSON.stringify({...waiver, subject: standing[0]?.subject, offending: standing[0]?.offending})});
					}

					case 3: {
						return answer('edit', {text: question.shown.text.replace('TBD', 'TODO')});
					}

					default: {
						throw new Quit(4);
					}
				}
			},
		}),
	).rejects.toBeInstanceOf(Quit);
	expect(findings).toEqual([[], ['no-placeholders'], [], ['no-placeholders']]);
});

test('section 4 is reopened at the end and edited: the sections after it stay', async () => {
	const world = sessionWorld();
	let journal: Journal | undefined;
	let isBack = false;
	const asked: string[] = [];
	await world.start({
		began: begun => {
			journal = begun;
		},
		asked: id => {
			asked.push(id);

			if (id === `review/${planPath}` && !isBack) {
				isBack = true;
				reopen(journal, title => title.startsWith('Section 4'));
			}
		},
		say: ({id, shown}) => {
			const times = asked.filter(each => each === id).length;
			return id === verdictOn(4) && times === 2 && shown.kind === 'section'
				? answer('edit', {text: `${shown.text}\n\n- A repair [OBJ-01]`})
				: null;
		},
	});
	const after = asked.slice(asked.lastIndexOf(verdictOn(4)) + 1);
	expect(asked.filter(id => id === verdictOn(4))).toHaveLength(3);
	expect(after.filter(id => id.startsWith('section/'))).toEqual([]);
	expect(world.read(planPath)).toContain('A repair');
});

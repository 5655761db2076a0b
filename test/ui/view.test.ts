import {expect, test} from 'vitest';
import type {News} from '../../source/effects.js';
import {emptyView, type Put, see, type View, work} from '../../source/ui/view.js';

const after = (...events: readonly (News | Put | {readonly type: 'settled'})[]): View =>
	events.reduce<View>((view, event, index) => see(view, event, index * 1000), emptyView);

const stepped = (section: number): News => ({type: 'stepped', section, title: `Title ${section}`});
const streamed = (section: number, chunk: string): News => ({type: 'streamed', section, chunk});
const put: Put = {
	type: 'put',
	pending: {
		kind: 'review',
		proposal: {path: 'a.md', title: 'A', before: null, splices: [], isWhole: true, canRevise: false},
		memory: {previous: undefined, draft: undefined, keep: async () => {}},
	},
};

test('the first news shows what is being done and since when', () => {
	expect(after({type: 'entered', stage: 'preflight'}).pending).toEqual({
		kind: 'working',
		what: 'Reading the documents and the code',
		since: 0,
	});
});

test('work goes on since it began, not since the last news of it', () => {
	expect(after(stepped(1), streamed(1, 'a'), streamed(1, 'b')).pending).toEqual({
		kind: 'working',
		what: 'Drafting step 1, Title 1',
		since: 0,
	});
});

test('chunks of one section are joined, those of the next begin anew', () => {
	expect(after(stepped(1), streamed(1, 'a'), streamed(1, 'b')).stream).toMatchObject({section: 1, text: 'ab'});
	expect(after(stepped(1), streamed(1, 'a'), stepped(2), streamed(2, 'b')).stream).toMatchObject({section: 2, text: 'b'});
});

const turned = (how: 'anew' | 'on' | 'again'): News => ({type: 'turned', section: 1, how});
const thought = (chunk: string): News => ({type: 'thought', section: 1, chunk});
const taken = (dollars: number | null, since: number | null = null): News => {
	const took = {usage: {input: 1000, output: 200, cacheRead: 9000, cacheWrite5m: 0, cacheWrite1h: 0}, dollars};
	return {type: 'used', turn: null, all: took, since: since === null ? null : {...took, dollars: since}};
};

test('a turn that is repeated loses what had come of it, and nothing before', () => {
	const view = after(
		stepped(1),
		turned('anew'),
		streamed(1, 'One. '),
		turned('on'),
		streamed(1, 'Tw'),
		turned('again'),
		streamed(1, 'Two.'),
	);
	expect(view.stream?.text).toBe('One. Two.');
});

test('what was said before a tool was used is no part of the section', () => {
	const view = after(stepped(1), turned('anew'), streamed(1, 'I read the guidelines.'), turned('anew'));
	expect([view.stream, view.thinking]).toEqual([null, 'I read the guidelines.']);
	expect(see(view, streamed(1, 'The plan'), 0)).toMatchObject({stream: {text: 'The plan'}, thinking: ''});
});

test('an earlier draft is not taken for thinking', () => {
	expect(after(stepped(1), {type: 'drafted', section: 1, text: 'Draft.'}, turned('anew')).thinking).toBe('');
});

test('thinking is shown until text comes, without escape sequences', () => {
	expect(after(stepped(1), thought('Two '), thought('\u001B[31mlimits')).thinking).toBe('Two limits');
	expect(after(stepped(1), thought('Two'), streamed(1, 'So')).thinking).toBe('');
});

test('what takes long is what is being done, until something else comes', () => {
	expect(work(after(stepped(1), {type: 'doing', what: 'Reading src/a.ts'}))).toBe('Reading src/a.ts');
	expect(work(after(stepped(1), {type: 'doing', what: 'Reading src/a.ts'}, thought('Hm')))).toBe('Drafting step 1, Title 1');
});

test('tokens and cost are those of the plan so far, with what came since this start', () => {
	expect(after(taken(0.25), taken(0.5)).usage).toEqual({input: 10_000, read: 9000, output: 200, dollars: 0.5});
	expect(after(taken(0.5, 0.25)).usage).toMatchObject({dollars: 0.5, since: {dollars: 0.25}});
	expect(after(taken(0.5), taken(null)).usage?.dollars).toBeNull();
});

test('streamed escape sequences never reach the view', () => {
	expect(after(stepped(1), streamed(1, 'a\u001B]52;c;AAAA\u0007b\u202E')).stream?.text).toBe('ab');
});

test('news does not take a question off the screen', () => {
	expect(after(put, stepped(1)).pending).toBe(put.pending);
});

test('what was settled leaves the screen at once', () => {
	expect(after(put, {type: 'settled'}).pending).toEqual({kind: 'working', what: 'Going on', since: 1000});
});

test('an accepted step says by whom, until it is taken up again', () => {
	const accepted = after(stepped(1), {type: 'accepted', section: 1, by: 'run on'});
	expect(accepted.accepted).toEqual({1: 'run on'});
	expect(see(accepted, stepped(1), 0).accepted).toEqual({});
	expect(work(accepted)).toBe('Going through the ten steps');
});

test('a file written again is listed once', () => {
	expect(after({type: 'wrote', path: 'a.md', isNew: true}, {type: 'wrote', path: 'a.md', isNew: true}).wrote).toHaveLength(1);
});

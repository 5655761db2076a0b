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
		proposal: {path: 'a.md', title: 'A', before: null, splices: [], isWhole: true},
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
	expect(after(stepped(1), streamed(1, 'a'), streamed(1, 'b')).stream).toEqual({section: 1, text: 'ab'});
	expect(after(stepped(1), streamed(1, 'a'), stepped(2), streamed(2, 'b')).stream).toEqual({section: 2, text: 'b'});
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

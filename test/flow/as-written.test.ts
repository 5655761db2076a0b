import {expect, test} from 'vitest';
import {readFacts} from '../../source/documents/read-facts.js';
import {sha256} from '../../source/fingerprint.js';
import {asWritten} from '../../source/flow/as-written.js';
import type {Preflight} from '../../source/flow/preflight.js';

const located = (role: 'domain model' | 'technical summary', path: string, text: string | null) => ({
	role,
	path,
	before: text,
	text,
	isProposed: text === null,
	ruling: null,
});

const model = '# Domain model\n\n## Invoice\n\n| Attribute | Type |\n| --- | --- |\n| status | enum |\n';
const nothing = {path: 's.md', text: null};

const read: Preflight = {
	snapshot: {files: {'d.md': sha256(model), 's.md': null}, manifests: [], tree: 'tree', seen: {}},
	identity: 'before',
	existing: null,
	documents: [],
	texts: {'d.md': model, 's.md': null, 'named.md': 'named by a person'},
	summary: located('technical summary', 's.md', null),
	domainModel: located('domain model', 'd.md', model),
	facts: readFacts(
		{useCase: {path: 'u.md', text: ''}, summary: nothing, guidelines: nothing, domainModel: {path: 'd.md', text: model}, manifests: []},
		null,
	).facts,
	code: {paths: [], isComplete: true, tables: []},
	rulings: [],
};

test('what was taken is what the plan quotes and hashes', () => {
	const after = model.replace('| status | enum |', '| status | enum: open, paid |');
	const written = asWritten(read, {model: {path: 'd.md', before: model, after}, summary: null});

	expect(written.snapshot.files).toMatchObject({'d.md': sha256(after), 's.md': null});
	expect(written.texts['d.md']).toBe(after);
	expect(written.facts.domainModel.entities[0]?.attributes[0]?.text).toContain('open, paid');
	expect(written.identity).not.toEqual(asWritten(read, {model: null, summary: null}).identity);
});

test('a first document that was proposed stays missing: the plan was made without it', () => {
	const written = asWritten(read, {model: null, summary: {path: 's.md', before: null, after: '# Technical summary\n'}});

	expect(written.snapshot.files['s.md']).toBeNull();
	expect(written.facts).toEqual(read.facts);
});

test('a document that a person named has its hash among the others', () => {
	expect(asWritten(read, {model: null, summary: null}).snapshot.files).toEqual({
		...read.snapshot.files,
		'named.md': sha256('named by a person'),
	});
});

import {readDomainModel} from '../documents/domain-model/read-domain-model.js';
import {readTechnicalSummary} from '../documents/technical-summary/read-technical-summary.js';
import type {Change} from '../effects.js';
import {sha256} from '../fingerprint.js';
import type {Preflight} from './preflight.js';

type Written = Omit<Change, 'unchanged'> | null;

const hashesOf = (texts: Readonly<Record<string, string | null>>): Record<string, string | null> =>
	Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, text === null ? null : sha256(text)]));

/**
What was read, as it stands once the changes that a person took are written: the plan is written with them, so it quotes them and holds their hashes. A first document that the wizard proposed stays missing: the plan was made without it. Documents that a person named stand beside those that were looked for.
*/
export const asWritten = (read: Preflight, {model, summary}: {readonly model: Written; readonly summary: Written}): Preflight => {
	const changed = [model, summary].filter(change => change !== null && change.before !== null);
	const texts = Object.fromEntries(changed.flatMap(change => (change ? [[change.path, change.after] as const] : [])));
	const hashes = hashesOf(texts);
	const named = Object.entries(read.texts).filter(([path]) => !(path in read.snapshot.files));
	const modelText = texts[read.domainModel.path];
	const summaryText = texts[read.summary.path];

	return {
		...read,
		snapshot: {...read.snapshot, files: {...read.snapshot.files, ...hashesOf(Object.fromEntries(named)), ...hashes}},
		identity: {read: read.identity, written: hashes},
		texts: {...read.texts, ...texts},
		facts: {
			...read.facts,
			...(modelText === undefined ? {} : {domainModel: readDomainModel(modelText, read.domainModel.path).facts}),
			...(summaryText === undefined ? {} : {technicalSummary: readTechnicalSummary(summaryText, read.summary.path).facts}),
		},
	};
};

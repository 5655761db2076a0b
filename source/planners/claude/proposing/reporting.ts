import * as v from 'valibot';
import {overlaps} from '../../../changes/overlaps.js';
import type {Splice} from '../../../changes/proposal.js';
import {resultOf} from '../../../changes/result-of.js';
import type {Entry, ProposeRequest} from '../../../effects.js';
import {fingerprint} from '../../../fingerprint.js';
import type {Tool} from '../tools/toolbox.js';
import {noLongerRead} from './no-longer-read.js';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const reported = v.object({
	entries: v.array(v.object({under: text, markdown: text, replaces: v.string(), why: text, facts: v.array(v.string())})),
});

/**
Takes the model's entries. A line that is to be replaced must stand in the document, once, and nothing else may change it.

@param put - All edits of the document, given the entries.
*/
export const reporting = (
	{document, before}: ProposeRequest,
	put: (entries: readonly Entry[]) => readonly Splice[],
): Tool<readonly Entry[]> => {
	let isSentBack = false;

	return async input => {
		const parsed = v.safeParse(reported, input);

		if (!parsed.success) {
			return {text: `That is not the form of the entries: ${v.summarize(parsed.issues)}`, isError: true};
		}

		const lines = (before ?? '').replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
		const placed = parsed.output.entries.map(entry => ({entry, at: linesWith(lines, entry.replaces)}));
		const faults = placed
			.filter(({entry, at}) => entry.replaces.trim() !== '' && at.length !== 1)
			.map(
				({entry, at}) =>
					`«${entry.replaces}» stands ${at.length} times in the document as a line. Name one line of it, or leave replaces empty.`,
			);

		if (faults.length > 0) {
			return {text: faults.join('\n'), isError: true};
		}

		const report = placed.map(({entry, at: [line]}) => ({
			...entry,
			id: `model/${document}/${fingerprint(entry).slice(0, 8)}`,
			replaces: line === undefined ? null : {line: line + 1, text: lines[line] ?? ''},
		}));
		const splices = put(report);
		const twice = changedTwice(report, splices);

		if (twice.length > 0) {
			return {text: twice.join('\n'), isError: true};
		}

		// Something may be meant to go; so that is said once, and then believed.
		const lost = isSentBack || document !== 'domain model' ? [] : noLongerRead(before ?? '', resultOf(before, splices, new Set()));
		isSentBack ||= lost.length > 0;
		return lost.length > 0 ? {text: lostText(lost), isError: true} : {report};
	};
};

const linesWith = (lines: readonly string[], wanted: string): readonly number[] =>
	wanted.trim() === '' ? [] : [...lines.keys()].filter(index => lines[index]?.trim() === wanted.trim());

const changedTwice = (report: readonly Entry[], splices: readonly Splice[]): readonly string[] =>
	report.flatMap(({id, replaces}) => {
		const own = splices.find(splice => splice.id === id);
		return own && overlaps(own, splices)
			? [`«${replaces?.text ?? ''}» is changed by another entry already. Report one entry for the line, or leave replaces empty.`]
			: [];
	});

const lostText = (lost: readonly string[]): string =>
	[
		`With these, ${lost.map(id => `[${id}]`).join(' ')} would no longer be read as something that exists.`,
		'In a row or item that is there already, say first what is true now, and what is planned behind it; «(planned)» comes first only where the whole row is new.',
		'Report all entries again; the same ones where that is what you mean.',
	].join(' ');

import type {Fact, Facts} from '../../../documents/facts.js';
import {factAt} from './fact-at.js';
import type {Sources} from './sources.js';

/**
A quotation as a model gives it: a path, and words that stand there.
*/
export type Evidence = {readonly source: string; readonly quote: string};

/**
The facts that quotations lie in, each once, and what is false of them, as a sentence each for the model.
*/
export type Verified = {readonly facts: readonly Fact[]; readonly faults: readonly string[]};

/**
Looks up every quotation in what was sent, before a person sees it.
*/
export const verify = (evidence: readonly Evidence[], sources: Sources, facts: Facts): Verified => {
	const found = new Map<string, Fact>();
	const faults: string[] = [];

	for (const {source, quote} of evidence) {
		const place = sources.find(source, quote);

		if (place) {
			const fact = factAt(place, quote, facts);
			found.set(`${fact.place.path} ${fact.id}`, fact);
		} else {
			faults.push(faultOf({source, quote}, sources.elsewhere(quote)));
		}
	}

	return {facts: [...found.values()], faults};
};

const faultOf = ({source, quote}: Evidence, elsewhere: string | null): string =>
	elsewhere === null
		? `«${quote}» does not stand in ${source} as it was sent to you. Quote its words exactly, or read the file first.`
		: `«${quote}» does not stand in ${source}, but in ${elsewhere}. Name that as its source.`;

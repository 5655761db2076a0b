import type {Diagram, ParsedDiagram} from '../checks/blocks/mermaid/diagram.js';
import {diagramLines} from './diagram-lines.js';
import {diagramModel} from './diagram-model.js';

type Purifier = {isSupported?: boolean; addHook?: unknown; sanitize?: unknown};

/**
Loads Mermaid for a thread without a document.

Nothing is drawn here, so the purifier of drawn text stands idle; and the colours of boxes are asked of a browser, so there is a stand-in for that. Never hand what this Mermaid makes to a browser.
*/
const load = async () => {
	const purifier: Purifier = (await import('dompurify')).default;

	if (!purifier.isSupported) {
		purifier.addHook = () => {};
		purifier.sanitize = String;
	}

	const {default: mermaid} = await import('mermaid');
	mermaid.initialize({startOnLoad: false, suppressErrorRendering: true});
	Reflect.set(globalThis, 'window', {CSS: {supports: () => true}});
	return mermaid;
};

type Mermaid = Awaited<ReturnType<typeof load>>;

let loaded: Promise<Mermaid> | undefined;

/**
Loads what `parseDiagram` needs, once.
*/
export const loadMermaid = async (): Promise<Mermaid> => {
	loaded ??= load();
	return loaded;
};

const locationOf = (error: unknown): number | null => {
	const hash: unknown = error instanceof Error ? Reflect.get(error, 'hash') : undefined;
	const location: unknown = typeof hash === 'object' && hash !== null ? Reflect.get(hash, 'loc') : undefined;
	const line: unknown = typeof location === 'object' && location !== null ? Reflect.get(location, 'first_line') : undefined;
	return typeof line === 'number' ? line : null;
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

// Jison says «on line 3», Langium «[3, 7]» or nothing.
const lineOf = (error: unknown): number => {
	const message = messageOf(error);
	const named = /\bline (\d+)/.exec(message)?.[1] ?? /\[(\d+), ?\d+\]/.exec(message)?.[1];
	return named === undefined ? (locationOf(error) ?? 1) : Number(named);
};

const refusalOf = async (mermaid: Mermaid, text: string, error: unknown): Promise<ParsedDiagram> => {
	const {text: kept, skipped} = diagramLines(text);

	try {
		await mermaid.mermaidAPI.getDiagramFromText(kept);
		return {kind: 'refused', message: messageOf(error), line: 1};
	} catch (located) {
		return {kind: 'refused', message: messageOf(located), line: lineOf(located) + skipped};
	}
};

const compared = ['c4', 'er', 'sequence'];

const modelOf = async (mermaid: Mermaid, type: string, text: string): Promise<Diagram> => {
	try {
		const {db} = await mermaid.mermaidAPI.getDiagramFromText(diagramLines(text).text);
		return diagramModel(type, db);
	} catch {
		return {kind: 'other', type};
	}
};

/**
Parses a diagram of any type as Mermaid does.

@returns The model of its content, or what Mermaid said against it.
*/
export const parseDiagram = async (text: string): Promise<ParsedDiagram> => {
	const mermaid = await loadMermaid();

	try {
		const {diagramType: type} = await mermaid.parse(text);
		return {kind: 'parsed', diagram: compared.includes(type) ? await modelOf(mermaid, type, text) : {kind: 'other', type}};
	} catch (error) {
		return refusalOf(mermaid, text, error);
	}
};

import {expect, test} from 'vitest';
import {section} from '../../../examples/screens/stories.js';
import type {Finding} from '../../../source/checks/finding.js';
import type {Answer, Question} from '../../../source/effects.js';
import {key, noMemory, openScreen, type Screen} from '../../helpers/screen.js';

const sound = section('none', false);
const {shown} = sound;
const text = shown.kind === 'section' ? shown.text : '';
const checking: Question = {...sound, shown: {...(shown.kind === 'section' ? shown : never()), isChecking: true}};

function never(): never {
	throw new Error('A section was expected');
}

const line = text.split('\n').findIndex(each => each.includes('Open: Q-3')) + 1;

const finding = (severity: Finding['severity'], at = line): Finding => ({
	check: 'mermaid-parses',
	severity,
	subject: 'mermaid block',
	message: 'Unexpected arrow, expected a participant',
	place: {path: 'section 1', line: at, endLine: at},
	other: null,
	offending: 'A->',
	fix: 'A->>B: pay',
});

const put = (rows = 30): {readonly screen: Screen; readonly answers: Answer[]} => {
	const screen = openScreen(120, rows);
	const answers: Answer[] = [];
	screen.front.begin({interrupt: () => {}, answers: () => []});
	void screen.front.ask(checking, noMemory().memory).then(answer => answers.push(answer));
	return {screen, answers};
};

const tell = ({front}: Screen, findings: readonly Finding[], number = 1): void => front.tell({type: 'checked', section: number, findings});

const pressed = async (screen: Screen, keys: string, wanted: string): Promise<string> => {
	screen.rest();
	screen.press(keys);
	return screen.until(wanted);
};

test('while checks run, nothing accepts, and the bar and the key say why and since when', async () => {
	const {screen, answers} = put();
	await screen.until('0 findings, checking');
	screen.advance(2000);

	expect(await pressed(screen, 'a', 'Checks are running, 3 s')).toContain('(a accept)');
	await pressed(screen, 'o', 'Checks are running');
	await pressed(screen, 't', 'The checks have found nothing so far');
	expect(answers).toEqual([]);
	await screen.close();
});

test('when they have found nothing, accept works', async () => {
	const {screen, answers} = put();
	await screen.until('checking');
	tell(screen, []);
	await screen.until(frame => frame.includes('0 findings') && !frame.includes('checking'));
	await pressed(screen, 'd', 'whole text');
	await pressed(screen, 'G', 'Q-3');
	screen.rest();
	await screen.until(frame => !frame.includes('(a accept)'));
	screen.press('a');
	await screen.until(() => answers.length > 0);

	expect(answers[0]?.choice).toBe('accept');
	await screen.close();
});

test('findings of another section are not shown with this one', async () => {
	const {screen} = put();
	await screen.until('checking');
	tell(screen, [finding('error')], 2);
	tell(screen, [finding('advice')]);

	await screen.until('1 finding');
	expect(await pressed(screen, 't', '· advice')).not.toContain('! error');
	await screen.close();
});

test('a late error is in the findings, with its correction; Enter goes to its line, w waives it', async () => {
	const {screen, answers} = put(16);
	expect(await screen.until('checking')).toContain('Accept card payments');
	tell(screen, [finding('advice', 1), finding('error')]);
	await screen.until('2 findings');
	await pressed(screen, 'a', 'A finding holds this section');
	await pressed(screen, 't', 'instead: A->>B: pay');
	await pressed(screen, key.down, '> · advice');
	await pressed(screen, key.down, '> ! error');
	const frame = await pressed(screen, '\r', 'Open: Q-3');
	expect(frame).not.toContain('! error');

	await pressed(screen, 't', '! error');
	await pressed(screen, key.down, '> · advice');
	await pressed(screen, key.down, '> ! error');
	await pressed(screen, 'w', 'Enter send');
	screen.press('by hand');
	await screen.until('by hand');
	screen.rest();
	screen.press('\r');
	await screen.until(() => answers.length > 0);

	expect(answers[0]?.choice).toBe('waive');
	expect(JSON.parse(answers[0]?.text ?? '')).toEqual({
		check: 'mermaid-parses',
		subject: 'mermaid block',
		offending: 'A->',
		reason: 'by hand',
	});
	await screen.close();
});

test('findings that come while the list of findings is open are added to it', async () => {
	const {screen} = put();
	await screen.until('checking');
	tell(screen, [finding('advice')]);
	await pressed(screen, 't', '· advice');
	tell(screen, [finding('advice'), finding('error')]);

	await screen.until('! error');
	await screen.close();
});

/**
Where a key works. `everywhere` is every screen while nothing is typed.
*/
export type Scope = 'everywhere' | 'step' | 'findings' | 'stop' | 'question' | 'file' | 'places' | 'typing' | 'list';

/**
A key with its word in the action bar (`null`: only in the help) and its line in the help.
*/
export type Shortcut = {readonly scope: Scope; readonly key: string; readonly label: string | null; readonly help: string};

const shortcut = (scope: Scope, key: string, label: string | null, help: string): Shortcut => ({scope, key, label, help});

/**
Every key there is, in the order in which the help lists them.
*/
export const shortcuts: readonly Shortcut[] = [
	shortcut('step', 'a', 'accept', 'Accept the section as it is shown'),
	shortcut('step', 'r', 'ask for changes', 'Say in words what should change; comments go with it'),
	shortcut('step', 'c', 'comment', 'Comment on a line; sent with r, taken back by sending it empty'),
	shortcut('step', 'e', 'edit', 'Edit the section in your editor'),
	shortcut('step', 'o', 'run on', 'Accept this one, and the next ones by themselves until something needs you'),
	shortcut('step', 't', 'findings', 'What the checks found; a finding can be waived there'),
	shortcut('step', 'd', 'changes', 'What changed since the last draft, or the whole text'),
	shortcut('step', 'D', 'decide', 'Record a decision in your words'),
	shortcut('step', 'Q', 'question', 'Record an open question in your words'),
	shortcut('findings', 'Enter', 'to the line', 'Show the line of the section that the finding is about'),
	shortcut('findings', 'w', 'waive', 'Let the finding stand, with a reason'),
	shortcut('stop', '1-9', 'rule', 'Rule at once'),
	shortcut('stop', '↑↓', null, 'Choose an option, Enter rules'),
	shortcut('stop', 'w', 'write', 'Write an answer of your own'),
	shortcut('stop', 'v', 'in full', 'See both places in full'),
	shortcut('stop', 'A', 'for all', 'Take the next ruling over for all of its kind'),
	shortcut('stop', 'p', 'as before', 'Take over what you said before'),
	shortcut('stop', 'i', 'read again', 'I have edited the document, read it again'),
	shortcut('question', '1-9', 'choose', 'Choose at once'),
	shortcut('question', '↑↓', null, 'Choose an option, Enter takes it'),
	shortcut('question', 'w', 'write', 'Write an answer of your own'),
	shortcut('question', 'p', 'as before', 'Take over what you said before'),
	shortcut('question', 'i', 'read again', 'I have edited the document, read it again'),
	shortcut('file', 'y', 'approve', 'Approve the file: exactly what is shown is written'),
	shortcut('file', 'n', 'send back', 'Send the file back: choose the answer that is to change'),
	shortcut('places', 'y', 'take', 'Take this change'),
	shortcut('places', 'n', 'leave', 'Leave this change out'),
	shortcut('places', 'e', 'edit', 'Edit this change in your editor'),
	shortcut('places', 'c', 'comment', 'Comment on this change, for the planner to make it anew; sent with r'),
	shortcut('places', 'r', 'send comments', 'Send your comments; what you said of the other changes is kept'),
	shortcut('places', 'u', 'undo', 'Undo the last choice, or take the last comment back'),
	shortcut('typing', 'Enter', 'send', 'Send what is typed, pressed by itself'),
	shortcut('typing', 'Ctrl+J', 'new line', 'A new line'),
	shortcut('typing', 'Esc', 'put aside', 'Put it aside; the text is kept'),
	shortcut('list', 'Enter', 'choose', 'Choose from the list'),
	shortcut('list', 'Esc', 'close', 'Close'),
	shortcut('everywhere', '↑↓ j k', null, 'A row up or down'),
	shortcut('everywhere', 'PgUp PgDn Space', null, 'A page up or down'),
	shortcut('everywhere', 'g G', null, 'To the start, to the end'),
	shortcut('everywhere', '/', null, 'Search; Enter finds the next place'),
	shortcut('everywhere', 'I', null, 'What was read and understood'),
	shortcut('everywhere', 'b', 'back', 'Go back to an earlier answer'),
	shortcut('everywhere', '?', 'help', 'All keys'),
	shortcut('everywhere', 'q', 'quit', 'Save and leave; the same command goes on later'),
	shortcut('everywhere', 'Ctrl+C', null, 'The same, at once'),
	shortcut('everywhere', 'Ctrl+Z', null, 'Suspend; fg comes back'),
];

/**
The headings of the help.
*/
export const scopeTitles: Readonly<Record<Scope, string>> = {
	step: 'A step',
	findings: 'Findings',
	stop: 'A STOP',
	question: 'A question',
	file: 'A file to approve',
	places: 'A change to take or leave',
	typing: 'While typing',
	list: 'A list',
	everywhere: 'Everywhere',
};

/**
The keys of a scope.
*/
export const keysOf = (scope: Scope): readonly Shortcut[] => shortcuts.filter(each => each.scope === scope);

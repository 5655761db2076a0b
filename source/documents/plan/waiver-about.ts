/**
How the front matter names what a waiver is about: the finding's subject and its offending text.
*/
export const waiverAbout = ({subject, offending}: {readonly subject: string; readonly offending: string}): string =>
	`${subject} · ${offending}`.replace(/\s+/g, ' ').trim();

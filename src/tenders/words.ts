/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { CallSummary, CallVersion, Deadline, Dossier, DossierState, ImportOutcome, ParticipantRole } from './api.ts'

import { languageName, t } from '../core/l10n.ts'

export const dossierStates: readonly DossierState[] = ['interesting', 'preparing', 'submitted', 'won', 'lost', 'dropped']
export const roles: readonly ParticipantRole[] = ['lead', 'partner', 'subcontractor', 'helper']
export const callStatuses = ['open', 'planned', 'closed', 'awarded', 'cancelled'] as const

/** Where the work can go from a state, the likeliest first: as the server's Rules\DossierState has it. */
export const nextStates: Readonly<Record<DossierState, readonly DossierState[]>> = {
	interesting: ['preparing', 'dropped'],
	preparing: ['submitted', 'interesting', 'dropped'],
	submitted: ['won', 'lost', 'preparing', 'dropped'],
	won: ['lost', 'submitted'],
	lost: ['won', 'submitted'],
	dropped: ['interesting', 'preparing'],
}

/**
 * How far a group is, as a heading.
 *
 * @param state as in the contract
 */
export function stateName(state: DossierState): string {
	return {
		interesting: () => t('smartcommons', 'Interesting'),
		preparing: () => t('smartcommons', 'Preparing'),
		submitted: () => t('smartcommons', 'Submitted'),
		won: () => t('smartcommons', 'Won'),
		lost: () => t('smartcommons', 'Not chosen'),
		dropped: () => t('smartcommons', 'Dropped'),
	}[state]()
}

/**
 * The words on the button that leads to a state.
 *
 * @param to where it leads
 * @param from where it is now
 */
export function moveLabel(to: DossierState, from: DossierState): string {
	return {
		interesting: () => from === 'dropped' ? t('smartcommons', 'Take it up again') : t('smartcommons', 'Back to “interesting”'),
		preparing: () => from === 'submitted' ? t('smartcommons', 'Back to “preparing”') : t('smartcommons', 'We prepare it'),
		submitted: () => from === 'preparing' ? t('smartcommons', 'We submitted it') : t('smartcommons', 'Back to “submitted”'),
		won: () => t('smartcommons', 'We won it'),
		lost: () => t('smartcommons', 'We were not chosen'),
		dropped: () => t('smartcommons', 'Drop it'),
	}[to]()
}

/**
 * @param status of a call
 */
export function statusName(status: CallSummary['status']): string {
	return {
		open: () => t('smartcommons', 'open'),
		planned: () => t('smartcommons', 'planned'),
		closed: () => t('smartcommons', 'closed'),
		awarded: () => t('smartcommons', 'awarded'),
		cancelled: () => t('smartcommons', 'cancelled'),
	}[status]()
}

/**
 * @param type of a call
 */
export function typeName(type: CallSummary['type']): string {
	return type === 'tender' ? t('smartcommons', 'Public tender') : t('smartcommons', 'Project call')
}

/**
 * @param kind of a deadline
 */
export function deadlineName(kind: Deadline['kind']): string {
	return {
		questions: () => t('smartcommons', 'Last day for questions'),
		participation: () => t('smartcommons', 'Ask to take part before'),
		interest: () => t('smartcommons', 'Show interest before'),
		submission: () => t('smartcommons', 'Submit before'),
	}[kind]()
}

/**
 * What is doubtful about a deadline, and what to do, in plain words.
 *
 * @param warning as in the contract
 */
export function warningText(warning: Deadline['warnings'][number]): string {
	return {
		'offset-contradicts-zone': () => t('smartcommons', 'The source gives a time that does not fit the clock of its own country on that day. It may be an hour earlier or later: check it at the source.'),
		'no-time': () => t('smartcommons', 'The source names a day and no hour. Be ready the day before, or ask.'),
		implausible: () => t('smartcommons', 'This date looks wrong. Check it at the source.'),
		'before-publication': () => t('smartcommons', 'This date lies before the day of publication. Check it at the source.'),
	}[warning]()
}

/**
 * Where a call comes from.
 *
 * @param source as in the contract
 */
export function sourceName(source: string): string {
	const names: Record<string, () => string> = {
		eforms: () => t('smartcommons', 'Official notice (eForms)'),
		ted: () => t('smartcommons', 'TED, the European journal of tenders'),
		ocds: () => t('smartcommons', 'Open contracting data (OCDS)'),
		csv: () => t('smartcommons', 'A list that a member imported'),
		hand: () => t('smartcommons', 'Added by a member'),
	}
	return names[source]?.() ?? source
}

/**
 * @param kind of a link
 */
export function linkName(kind: string): string {
	const names: Record<string, () => string> = {
		notice: () => t('smartcommons', 'See it at the source'),
		documents: () => t('smartcommons', 'Documents'),
		'restricted-documents': () => t('smartcommons', 'Documents (after logging in there)'),
		submission: () => t('smartcommons', 'Submit here'),
	}
	return names[kind]?.() ?? t('smartcommons', 'Link')
}

/**
 * @param role as in the contract
 */
export function roleName(role: ParticipantRole): string {
	return {
		lead: () => t('smartcommons', 'Lead'),
		partner: () => t('smartcommons', 'Partner'),
		subcontractor: () => t('smartcommons', 'Subcontractor'),
		helper: () => t('smartcommons', 'Helper'),
	}[role]()
}

/**
 * What a role means.
 *
 * @param role as in the contract
 */
export function roleHelp(role: ParticipantRole): string {
	return {
		lead: () => t('smartcommons', 'Signs for all, and speaks with the client'),
		partner: () => t('smartcommons', 'Signs too, and carries a part'),
		subcontractor: () => t('smartcommons', 'Is hired by those who sign'),
		helper: () => t('smartcommons', 'Writes, translates, rereads or advises, and signs nothing'),
	}[role]()
}

/**
 * One line of a dossier's history, without the name and the date.
 *
 * @param line as the server gives it
 */
export function historyText(line: Dossier['history'][number]): string {
	const state = (value: string | null) => dossierStates.find((known) => known === value)
	const to = state(line.to)
	const role = roles.find((known) => known === line.to)
	return {
		taken: () => to === 'dropped' ? t('smartcommons', 'put it aside') : t('smartcommons', 'took it in hand: {state}', { state: to ? stateName(to) : '' }),
		state: () => t('smartcommons', 'moved it to “{state}”', { state: to ? stateName(to) : '' }),
		joined: () => t('smartcommons', 'noted who joins: {role}', { role: role ? roleName(role) : '' }),
		role: () => t('smartcommons', 'changed a role: {role}', { role: role ? roleName(role) : '' }),
		left: () => t('smartcommons', 'noted that somebody stepped out'),
		note: () => t('smartcommons', 'wrote a note'),
		'note-removed': () => t('smartcommons', 'removed a note'),
	}[line.what]()
}

/**
 * The name of a field in the list of changes: `title.fr`, `deadline.submission`, `cpv` …
 *
 * @param field as the server names it
 */
export function fieldName(field: CallVersion['changes'][number]['field']): string {
	const [name = '', part = ''] = field.split('.')
	const names: Record<string, () => string> = {
		title: () => t('smartcommons', 'Title ({language})', { language: textLanguage(part) }),
		summary: () => t('smartcommons', 'Summary ({language})', { language: textLanguage(part) }),
		deadline: () => deadlineName((['questions', 'participation', 'interest', 'submission'] as const).find((kind) => kind === part) ?? 'submission'),
		status: () => t('smartcommons', 'Status'),
		buyer: () => t('smartcommons', 'Organisation'),
		level: () => t('smartcommons', 'From whom'),
		type: () => t('smartcommons', 'Kind'),
		value: () => t('smartcommons', 'Estimated value'),
		cpv: () => t('smartcommons', 'Subject (CPV code)'),
		places: () => t('smartcommons', 'Where'),
		languages: () => t('smartcommons', 'Answer in'),
		lots: () => t('smartcommons', 'Lots'),
		links: () => t('smartcommons', 'Links'),
		published: () => t('smartcommons', 'Published'),
	}
	return names[name]?.() ?? field
}

/**
 * @param code `nl`, `fr` …, `und` when nobody is sure
 */
export function textLanguage(code: string): string {
	return code === 'und' || code === '' ? t('smartcommons', 'unknown language') : languageName(code)
}

/**
 * What became of a record of an imported file.
 *
 * @param outcome as in the contract
 */
export function outcomeName(outcome: ImportOutcome): string {
	return {
		new: () => t('smartcommons', 'New'),
		updated: () => t('smartcommons', 'Updated'),
		unchanged: () => t('smartcommons', 'Unchanged'),
		refused: () => t('smartcommons', 'Refused'),
	}[outcome]()
}

/** Why a group isn't interested, as one press. */
export function dropReasons(): readonly string[] {
	return [
		t('smartcommons', 'Not our field'),
		t('smartcommons', 'Too little time'),
		t('smartcommons', 'Too large for us'),
		t('smartcommons', 'The conditions do not suit us'),
	]
}

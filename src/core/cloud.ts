/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { loadState } from '@nextcloud/initial-state'

/** Whether this server has Talk now. */
export function hasTalk(): boolean {
	return 'spreed' in loadState<Record<string, unknown>>('core', 'capabilities', {})
}

/** Whether this server has teams now. */
export function hasTeams(): boolean {
	return 'circles' in loadState<Record<string, unknown>>('core', 'capabilities', {})
}

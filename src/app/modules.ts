/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { AppModule } from '../core/module.ts'

import { community } from '../community/index.ts'
import { places } from '../places/index.ts'
import { tenders } from '../tenders/index.ts'
import { workspace } from '../workspace/index.ts'

/** The modules of the front end: a new one is two lines here. */
export const modules: readonly AppModule[] = [
	tenders,
	places,
	community,
	workspace,
]

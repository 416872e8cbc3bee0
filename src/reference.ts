/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { registerPreview } from './workspace/reference/register.ts'

import './core/boot.ts'

/* Loaded by the server wherever links unfold: in messages and texts, far from the app's own page. */
registerPreview()

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { start } from './admin/start.ts'

import './core/boot.ts'

start('#smartcommons-admin')

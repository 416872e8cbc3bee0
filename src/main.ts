/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import './core/boot.ts'
import { start } from './app/start.ts'

start('#smartcommons')

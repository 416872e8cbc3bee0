/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { startPublic } from './places/public/start.ts'

import './core/boot.ts'

startPublic('#smartcommons-public')

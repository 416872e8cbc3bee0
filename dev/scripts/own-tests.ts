/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Tests of the scripts in this folder. Arguments choose test files by a part of their path. */

import { runNodeTests } from './lib/node-tests.ts'

process.exitCode = runNodeTests('tests/scripts', {}, process.argv.slice(2))

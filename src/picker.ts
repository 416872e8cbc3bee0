/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { pickFiles } from './workspace/files/pickerDialog.ts'

import './core/boot.ts'

/* The server's file dialog, loaded when it is first opened: beside the app and not in it, where it would swell the shell. */
window.smartCommonsPickFiles = pickFiles

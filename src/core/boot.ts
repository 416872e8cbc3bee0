/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Must be imported before anything else: what is loaded later (chunks, styles) needs both. */
import { getCSPNonce } from '@nextcloud/auth'
import { linkTo } from '@nextcloud/router'

__webpack_nonce__ = getCSPNonce() ?? ''
__webpack_public_path__ = linkTo('smartcommons', 'js/')

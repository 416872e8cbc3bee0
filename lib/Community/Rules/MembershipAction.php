<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Rules;

/** What somebody does to a standing, their own or another's. */
enum MembershipAction {
	/** I join, or ask to join */
	case Join;
	case Invite;
	/** a coordinator accepts a request, the invited accepts the invitation */
	case Accept;
	case Promote;
	case Demote;
	/** a coordinator makes another member coordinator in their own place */
	case HandOver;
	/** refuse, withdraw, decline, leave, remove */
	case Remove;
	/** a moderator gives an inactive group a coordinator */
	case Adopt;
}

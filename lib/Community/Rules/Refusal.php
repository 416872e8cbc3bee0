<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Rules;

/** Why a membership can't change that way; the value is the problem code of the API. */
enum Refusal: string {
	case NotAllowed = 'not-coordinator';
	case NotThere = 'no-membership';
	case InvitationOnly = 'invitation-only';
	case AlreadyMember = 'already-member';
	case AlreadyRequested = 'already-requested';
	case AlreadyInvited = 'already-invited';
	case NotMember = 'not-member';
	case LastCoordinator = 'last-coordinator';
	case Closed = 'group-closed';
	case StillActive = 'still-active';
	case NotInvited = 'only-the-invited';
	case Oneself = 'not-oneself';
}

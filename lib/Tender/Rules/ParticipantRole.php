<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/**
 * As what a member takes part in a bid. The first three are the roles of the ESPD (lead and partner form the
 * consortium); a helper translates, proofreads or advises without being a party.
 */
enum ParticipantRole: string {
	case Lead = 'lead';
	case Partner = 'partner';
	case Subcontractor = 'subcontractor';
	case Helper = 'helper';
}

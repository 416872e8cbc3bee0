<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules;

/** How one pays. */
enum PriceMode: string {
	case Free = 'free';
	case PerUse = 'per_use';
	case Subscription = 'subscription';
	case Donation = 'donation';
	case Paid = 'paid';
}

<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Config\Lexicon;

enum Strictness {
	case IGNORE;
	case NOTICE;
	case WARNING;
	case EXCEPTION;
}

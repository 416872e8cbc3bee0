<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import;

/** Codes of Core\File\Reason that only calls have; ReasonText has the sentences. */
final class CallReason {
	public const NO_ID = 'no-id';
	public const NO_TITLE = 'no-title';
	public const NO_FORM = 'no-form';
	public const BAD_DATE = 'bad-date';
	public const EMPTY_ORGANISATION = 'empty-organisation';
	public const LOT_WITHOUT_CPV = 'lot-without-cpv';
	public const NO_TITLE_COLUMN = 'no-title-column';
	public const BAD_LEVEL = 'bad-level';
	public const BAD_TIME = 'bad-time';
	public const BAD_URL = 'bad-url';
	public const BAD_VALUE = 'bad-value';
	public const BAD_CPV = 'bad-cpv';
	public const SOURCE_ERROR = 'source-error';
	public const OLDER = 'older';
}

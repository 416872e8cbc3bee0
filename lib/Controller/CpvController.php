<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Core\Http\ApiController;
use OCA\SmartCommons\Tender\Cpv\CpvNames;
use OCA\SmartCommons\Tender\Cpv\CpvPrefix;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** The Common Procurement Vocabulary: what is bought. */
final class CpvController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly CpvNames $names,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/cpv')]
	public function index(): DataResponse {
		$input = $this->input();
		$under = CpvPrefix::of($input, 'under', $this->l10n) ?? '';
		return $this->one($this->names->search($input->stringOrNull('q', 200) ?? '', $under, $input->limit(), $this->readers->current()));
	}
}

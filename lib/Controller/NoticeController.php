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
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Workspace\Notification\Choice;
use OCA\SmartCommons\Workspace\Notification\Choices;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** How soon the member wants to hear of what. */
final class NoticeController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly Choices $choices,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/notices')]
	public function read(): DataResponse {
		return $this->one($this->choices->show($this->readers->current()));
	}

	/** @throws Problem */
	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/notices')]
	public function update(): DataResponse {
		$reader = $this->readers->current();
		$this->choices->save($reader, Choice::all($this->input(), $reader, $this->choices->knows(...), $this->l10n));
		return $this->read();
	}
}

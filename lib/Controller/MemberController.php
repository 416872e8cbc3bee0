<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\Community\Member\Accounts;
use OCA\SmartCommons\Community\Member\Directory;
use OCA\SmartCommons\Community\Member\MemberView;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Core\Http\ApiController;
use OCA\SmartCommons\Core\Problem\Problem;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** The directory, and one member's card. */
final class MemberController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly Directory $directory,
		private readonly Accounts $accounts,
		private readonly MemberView $view,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	/** @throws Problem */
	#[Access(Access::MEMBER, by: Directory::class)]
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/members')]
	public function index(): DataResponse {
		[$items, $cursor] = $this->directory->page($this->input(), $this->readers->current());
		return $this->page($items, $cursor);
	}

	/** @throws Problem */
	#[Access(Access::MEMBER, by: MemberView::class)]
	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/api/v1/members/{uid}')]
	public function show(string $uid): DataResponse {
		$card = $this->accounts->known($uid)
			?? throw $this->notFound();
		return $this->one($this->view->card($card, $this->readers->current()));
	}
}

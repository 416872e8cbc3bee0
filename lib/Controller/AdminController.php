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
use OCA\SmartCommons\Workspace\Admin\AdminPage;
use OCA\SmartCommons\Workspace\Admin\AdminSettings;
use OCA\SmartCommons\Workspace\Admin\AdminStatus;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\AuthorizedAdminSetting;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** The administration of the app: what is decided, what was found, what was not delivered. */
final class AdminController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly AdminSettings $settings,
		private readonly AdminStatus $status,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	/** @return DataResponse<Http::STATUS_*, array<array-key, mixed>, array{}> */
	#[AuthorizedAdminSetting(settings: AdminPage::class)]
	#[Access(Access::ADMINISTRATION)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/admin/settings')]
	public function settings(): DataResponse {
		return $this->one($this->settings->all(), $this->settings->version());
	}

	/**
	 * @return DataResponse<Http::STATUS_*, array<array-key, mixed>, array{}>
	 * @throws Problem
	 */
	#[AuthorizedAdminSetting(settings: AdminPage::class)]
	#[Access(Access::ADMINISTRATION)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/admin/settings')]
	public function save(): DataResponse {
		$this->settings->save($this->input(), $this->ifMatch());
		return $this->settings();
	}

	/** @return DataResponse<Http::STATUS_*, array<array-key, mixed>, array{}> */
	#[AuthorizedAdminSetting(settings: AdminPage::class)]
	#[Access(Access::ADMINISTRATION)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/admin/groups')]
	public function groups(): DataResponse {
		return $this->one($this->settings->groups($this->input()->string('q', 100)));
	}

	/** @return DataResponse<Http::STATUS_*, array<array-key, mixed>, array{}> */
	#[AuthorizedAdminSetting(settings: AdminPage::class)]
	#[Access(Access::ADMINISTRATION)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/admin/checks')]
	public function checks(): DataResponse {
		return $this->one($this->status->checks());
	}

	/** @return DataResponse<Http::STATUS_*, array<array-key, mixed>, array{}> */
	#[AuthorizedAdminSetting(settings: AdminPage::class)]
	#[Access(Access::ADMINISTRATION)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/admin/bridges')]
	public function bridges(): DataResponse {
		return $this->one($this->status->bridges());
	}

	/**
	 * @return DataResponse<Http::STATUS_*, array<array-key, mixed>, array{}>
	 * @throws Problem
	 */
	#[AuthorizedAdminSetting(settings: AdminPage::class)]
	#[Access(Access::ADMINISTRATION)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/admin/bridges/{bridge}/test')]
	public function test(string $bridge): DataResponse {
		return $this->one(['text' => $this->status->test($bridge, $this->readers->current()->uid ?? '')]);
	}

	/** @return DataResponse<Http::STATUS_*, array<array-key, mixed>, array{}> */
	#[AuthorizedAdminSetting(settings: AdminPage::class)]
	#[Access(Access::ADMINISTRATION)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/admin/outbox')]
	public function outbox(): DataResponse {
		return $this->one($this->status->outbox());
	}

	/**
	 * @return DataResponse<Http::STATUS_*, array<array-key, mixed>, array{}>
	 * @throws Problem
	 */
	#[AuthorizedAdminSetting(settings: AdminPage::class)]
	#[Access(Access::ADMINISTRATION)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/admin/outbox/retry')]
	public function retry(): DataResponse {
		$input = $this->input();
		return $this->one($this->status->retry($input->has('ids') ? $input->ids('ids') : null));
	}
}

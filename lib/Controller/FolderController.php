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
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Workspace\Files\FilesPolicy;
use OCA\SmartCommons\Workspace\Files\FolderService;
use OCA\SmartCommons\Workspace\Files\FolderView;
use OCA\SmartCommons\Workspace\Files\Work;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/**
 * The shared folder of a group, or of a piece of its work. What changes who has it answers nothing: a server shows a
 * folder that somebody just got only in the next request.
 */
final class FolderController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly FolderService $folders,
		private readonly FolderView $view,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: FilesPolicy::class)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/teams/{kind}/{id}/folder')]
	public function show(string $kind, string $id): DataResponse {
		return $this->answer($this->folders->work($this->ref($kind, $id), $this->readers->current()));
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: FilesPolicy::class)]
	#[UserRateLimit(limit: 60, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/teams/{kind}/{id}/folder')]
	public function create(string $kind, string $id): DataResponse {
		$this->folders->make($this->ref($kind, $id), $this->readers->current());
		return $this->done();
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: FilesPolicy::class)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/teams/{kind}/{id}/folder')]
	public function update(string $kind, string $id): DataResponse {
		$templateId = $this->input()->idOrNull('templateId');
		return $this->answer($this->folders->template($this->ref($kind, $id), $templateId, $this->readers->current()));
	}

	/** Into my own files, where it isn't any more, or isn't yet. */
	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: FilesPolicy::class)]
	#[UserRateLimit(limit: 60, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/teams/{kind}/{id}/folder/mine')]
	public function get(string $kind, string $id): DataResponse {
		$this->folders->get($this->ref($kind, $id), $this->readers->current());
		return $this->done();
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: FilesPolicy::class)]
	#[UserRateLimit(limit: 30, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/teams/{kind}/{id}/folder/owner')]
	public function handOver(string $kind, string $id): DataResponse {
		$uid = $this->input()->string('uid', 64, 1);
		$this->folders->handOver($this->ref($kind, $id), $uid, $this->readers->current());
		return $this->done();
	}

	private function ref(string $kind, string $id): ItemRef {
		return preg_match('/^[a-z]{1,16}$/D', $kind) === 1 && $kind !== '' ? new ItemRef($kind, $this->id($id)) : throw $this->notFound();
	}

	private function answer(Work $work): DataResponse {
		return $this->one($this->view->one($work, $this->readers->current()));
	}
}

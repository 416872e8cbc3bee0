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
use OCA\SmartCommons\Workspace\Files\DocumentService;
use OCA\SmartCommons\Workspace\Files\DocumentView;
use OCA\SmartCommons\Workspace\Files\Fetch\FetchRun;
use OCA\SmartCommons\Workspace\Files\Fetch\FetchService;
use OCA\SmartCommons\Workspace\Files\Fetch\FetchView;
use OCA\SmartCommons\Workspace\Files\FilesPolicy;
use OCA\SmartCommons\Workspace\Files\Work;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** The documents of a group's work on a call. */
final class AttachmentController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly DocumentService $documents,
		private readonly DocumentView $view,
		private readonly FetchService $fetches,
		private readonly FetchView $fetchView,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: FilesPolicy::class)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/dossiers/{id}/documents')]
	public function index(string $id): DataResponse {
		$ref = $this->ref($id);
		return $this->answer($ref, $this->documents->work($ref, $this->readers->current()));
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: FilesPolicy::class)]
	#[UserRateLimit(limit: 300, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/dossiers/{id}/documents')]
	public function attach(string $id): DataResponse {
		$input = $this->input();
		$ref = $this->ref($id);
		$work = $this->documents->attach($ref, $input->int('fileId', 1), $input->bool('copy', false), $this->readers->current());
		return $this->answer($ref, $work, Http::STATUS_CREATED);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: FilesPolicy::class)]
	#[UserRateLimit(limit: 300, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/dossiers/{id}/documents/upload')]
	public function upload(string $id): DataResponse {
		$ref = $this->ref($id);
		$work = $this->documents->upload($ref, $this->request->getUploadedFile('file'), $this->readers->current());
		return $this->answer($ref, $work, Http::STATUS_CREATED);
	}

	/** Off the list; the file stays where it is. */
	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: FilesPolicy::class)]
	#[ApiRoute(verb: 'DELETE', url: '/api/v1/dossiers/{id}/documents/{documentId}')]
	public function remove(string $id, string $documentId): DataResponse {
		$ref = $this->ref($id);
		return $this->answer($ref, $this->documents->remove($ref, $this->id($documentId), $this->readers->current()));
	}

	/** Back on the list. */
	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: FilesPolicy::class)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/dossiers/{id}/documents/{documentId}/restore')]
	public function restore(string $id, string $documentId): DataResponse {
		$ref = $this->ref($id);
		return $this->answer($ref, $this->documents->restore($ref, $this->id($documentId), $this->readers->current()));
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: FilesPolicy::class)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/dossiers/{id}/fetch')]
	public function fetching(string $id): DataResponse {
		$ref = $this->ref($id);
		return $this->fetched($ref, $this->fetches->get($ref, $this->readers->current()));
	}

	/** Begins to bring the documents that the call's notice names into the folder. */
	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: FilesPolicy::class)]
	#[UserRateLimit(limit: 30, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/dossiers/{id}/fetch')]
	public function fetch(string $id): DataResponse {
		$ref = $this->ref($id);
		return $this->fetched($ref, $this->fetches->start($ref, $this->readers->current()));
	}

	/** The next document, for the page that waits; without anybody waiting the server goes on by itself. */
	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: FilesPolicy::class)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/dossiers/{id}/fetch/continue')]
	public function continueFetch(string $id): DataResponse {
		$ref = $this->ref($id);
		return $this->fetched($ref, $this->fetches->continue($ref, $this->readers->current()));
	}

	private function ref(string $id): ItemRef {
		return new ItemRef(DocumentService::KIND, $this->id($id));
	}

	/** @param Http::STATUS_* $status */
	private function answer(ItemRef $ref, Work $work, int $status = Http::STATUS_OK): DataResponse {
		return $this->one($this->view->list($ref, $work, $this->readers->current()), null, $status);
	}

	private function fetched(ItemRef $ref, ?FetchRun $run): DataResponse {
		return $this->one($this->fetchView->one($run, $ref, $this->readers->current()));
	}
}

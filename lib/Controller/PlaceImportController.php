<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Core\File\Upload;
use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Core\Http\ApiController;
use OCA\SmartCommons\Core\Http\Cursor;
use OCA\SmartCommons\Place\Exchange\PlaceFile;
use OCA\SmartCommons\Place\Import\ImportAccess;
use OCA\SmartCommons\Place\Import\ImportInput;
use OCA\SmartCommons\Place\Import\ImportPolicy;
use OCA\SmartCommons\Place\Import\ImportService;
use OCA\SmartCommons\Place\Import\ImportView;
use OCA\SmartCommons\Place\Import\RowOutcome;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** Files of places: brought by a person, looked at, taken in step by step, reported row by row. */
final class PlaceImportController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly ImportService $imports,
		private readonly ImportAccess $access,
		private readonly ImportView $view,
		private readonly Upload $upload,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: ImportPolicy::class)]
	#[UserRateLimit(limit: 200, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/places/imports')]
	public function create(): DataResponse {
		$reader = $this->readers->current();
		$groupId = $this->input()->idOrNull('groupId') ?? 0;
		$this->access->allow($reader, $groupId);
		try {
			[$bytes, $name] = $this->upload->read($this->request->getUploadedFile('file'), PlaceFile::MAX_BYTES);
			return $this->made($this->view->run($this->imports->start($bytes, $name, $groupId, $reader)));
		} catch (Reason $reason) {
			throw $this->upload->problem($reason, $this->access->words->file($reason));
		}
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: ImportPolicy::class)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/places/imports/{id}')]
	public function show(string $id): DataResponse {
		return $this->one($this->view->run($this->access->get($this->id($id), $this->readers->current())));
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: ImportPolicy::class)]
	#[ApiRoute(verb: 'PUT', url: '/api/v1/places/imports/{id}')]
	public function update(string $id): DataResponse {
		$reader = $this->readers->current();
		$run = $this->access->get($this->id($id), $reader);
		$input = ImportInput::of($this->input(), $run, $this->access->words);
		return $this->one($this->view->run($this->imports->change($run->id, $input, $reader)));
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: ImportPolicy::class)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/places/imports/{id}/continue')]
	public function continue(string $id): DataResponse {
		return $this->one($this->view->run($this->imports->step($this->id($id), $this->readers->current())));
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: ImportPolicy::class)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/places/imports/{id}/rows')]
	public function rows(string $id): DataResponse {
		$input = $this->input();
		$reader = $this->readers->current();
		$run = $this->access->get($this->id($id), $reader);
		$outcome = $input->oneOfOrNull('outcome', RowOutcome::ALL);
		$limit = $input->limit();
		$rows = $this->view->rows($run->id, $outcome, (int)($input->cursor(1)[0] ?? 0), $limit + 1, $reader);
		$page = array_slice($rows, 0, $limit);
		$last = end($page);
		return $this->page($page, count($rows) > $limit && $last !== false ? Cursor::encode([(int)($last['pos'] ?? 0)]) : null);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: ImportPolicy::class)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/places/imports/{id}/rows/{pos}')]
	public function decide(string $id, string $pos): DataResponse {
		$reader = $this->readers->current();
		$sameAs = $this->input()->idOrNull('sameAs');
		return $this->one($this->view->row($this->imports->decide($this->id($id), $this->id($pos), $sameAs, $reader), $reader));
	}
}

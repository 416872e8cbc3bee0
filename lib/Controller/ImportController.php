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
use OCA\SmartCommons\Tender\Call\TenderPolicy;
use OCA\SmartCommons\Tender\Import\Csv\CsvTemplate;
use OCA\SmartCommons\Tender\Import\ImportService;
use OCA\SmartCommons\Tender\Import\ImportView;
use OCA\SmartCommons\Tender\Import\NoticeReader;
use OCA\SmartCommons\Tender\Import\ReasonText;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataDownloadResponse;
use OCP\AppFramework\Http\DataResponse;
use OCP\IL10N;
use OCP\IRequest;

/** Files of calls: brought by a person, worked off in steps, reported record by record. */
final class ImportController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly ImportService $imports,
		private readonly ImportView $view,
		private readonly Upload $upload,
		private readonly ReasonText $reasons,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: TenderPolicy::class)]
	#[UserRateLimit(limit: 200, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/imports')]
	public function create(): DataResponse {
		$reader = $this->readers->current();
		$groupId = $this->input()->idOrNull('groupId') ?? 0;
		$this->imports->allow($reader, $groupId);
		try {
			[$bytes, $name] = $this->upload->read($this->request->getUploadedFile('file'), NoticeReader::MAX_BYTES);
			return $this->made($this->view->run($this->imports->start($bytes, $name, $groupId, $reader)));
		} catch (Reason $reason) {
			throw $this->upload->problem($reason, $this->reasons->of($reason));
		}
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: TenderPolicy::class)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/imports/{id}')]
	public function show(string $id): DataResponse {
		return $this->one($this->view->run($this->imports->get($this->id($id), $this->readers->current())));
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: TenderPolicy::class)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/imports/{id}/continue')]
	public function continue(string $id): DataResponse {
		return $this->one($this->view->run($this->imports->step($this->id($id), $this->readers->current())));
	}

	#[NoAdminRequired]
	#[Access(Access::MEMBER, by: TenderPolicy::class)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/imports/{id}/records')]
	public function records(string $id): DataResponse {
		$input = $this->input();
		$run = $this->imports->get($this->id($id), $this->readers->current());
		$outcome = $input->oneOfOrNull('outcome', ['new', 'updated', 'unchanged', 'refused']);
		$limit = $input->limit();
		$records = $this->view->records($run->id, $outcome, (int)($input->cursor(1)[0] ?? 0), $limit + 1);
		$page = array_slice($records, 0, $limit);
		$last = end($page);
		return $this->page($page, count($records) > $limit && $last !== false ? Cursor::encode([(int)($last['number'] ?? 0)]) : null);
	}

	/**
	 * The empty CSV file to fill in, in the reader's language.
	 *
	 * @return DataDownloadResponse<Http::STATUS_OK, string, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[Access(Access::MEMBER)]
	#[FrontpageRoute(verb: 'GET', url: '/calls/template.csv')]
	#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
	public function template(): DataDownloadResponse {
		return new DataDownloadResponse(
			CsvTemplate::of($this->readers->current()->language(), $this->l10n),
			$this->l10n->t('calls') . '.csv',
			'text/csv; charset=utf-8',
		);
	}
}

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
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Workspace\Calendar\ItemCalendar;
use OCA\SmartCommons\Workspace\Calendar\MemberCalendar;
use OCA\SmartCommons\Workspace\Calendar\MemberCalendars;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\Attribute\UserRateLimit;
use OCP\AppFramework\Http\DataDownloadResponse;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\TextPlainResponse;
use OCP\IL10N;
use OCP\IRequest;

/** Dates of items in the member's own calendars. */
final class CalendarController extends ApiController {
	public function __construct(
		string $appName,
		IRequest $request,
		IL10N $l10n,
		private readonly ReaderSource $readers,
		private readonly MemberCalendars $calendars,
		private readonly ItemCalendar $items,
	) {
		parent::__construct($appName, $request, $l10n);
	}

	/** @return DataResponse<Http::STATUS_*, array<array-key, mixed>, array{}> */
	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/calendars')]
	public function list(): DataResponse {
		return $this->one(array_map(
			static fn (MemberCalendar $one): array => ['uri' => $one->uri, 'name' => $one->name, 'color' => $one->color],
			$this->calendars->of($this->readers->current()->uid ?? ''),
		));
	}

	/** @return DataResponse<Http::STATUS_*, array<array-key, mixed>, array{}> */
	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[ApiRoute(verb: 'GET', url: '/api/v1/items/{kind}/{id}/calendar')]
	public function read(string $kind, string $id): DataResponse {
		return $this->one($this->items->read($this->ref($kind, $id), $this->readers->current()));
	}

	/** @return DataResponse<Http::STATUS_*, array<array-key, mixed>, array{}> */
	#[NoAdminRequired]
	#[Access(Access::MEMBER)]
	#[UserRateLimit(limit: 120, period: 3600)]
	#[ApiRoute(verb: 'POST', url: '/api/v1/items/{kind}/{id}/calendar')]
	public function add(string $kind, string $id): DataResponse {
		$calendar = $this->input()->stringOrNull('calendar', 200);
		return $this->one($this->items->add($this->ref($kind, $id), $calendar, $this->readers->current()));
	}

	/**
	 * The same dates as a file for another calendar program.
	 *
	 * @return DataDownloadResponse<Http::STATUS_OK, string, array<string, mixed>>|TextPlainResponse<Http::STATUS_*, array<string, mixed>>
	 */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[Access(Access::MEMBER)]
	#[FrontpageRoute(verb: 'GET', url: '/feed/{kind}/{id}.ics', requirements: ['kind' => '[a-z]{1,16}', 'id' => '[0-9]{1,16}'])]
	#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
	public function file(string $kind, string $id): DataDownloadResponse|TextPlainResponse {
		try {
			$text = $this->items->file($this->ref($kind, $id), $this->readers->current());
		} catch (Problem $problem) {
			// a page, not the API: whoever opens the address reads the sentence
			return new TextPlainResponse($problem->getMessage(), Http::STATUS_NOT_FOUND);
		}
		return new DataDownloadResponse($text, 'smartcommons-' . $kind . '-' . $id . '.ics', 'text/calendar; charset=utf-8');
	}

	private function ref(string $kind, string $id): ItemRef {
		return $kind === '' ? throw $this->notFound() : new ItemRef($kind, $this->id($id));
	}
}
